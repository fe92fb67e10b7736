-- Two units, one of them without contact; users of all three kinds, of whom nobody knows whether one is active
INSERT INTO units (id, public_id, name, external_display_name, contact_email, internal_ref, safespring_endpoint,
    safespring_name, safespring_access, safespring_secret, days_in_available, counter, days_in_expired)
VALUES
    (1, 'unit_1', 'Genomics', 'SciLifeLab Genomics', 'genomics@example.org', 'geno', 'https://s3.example.org',
     'genomics.example.org', 'access 1', 'secret 1', 90, 17, 30),
    (2, 'unit_2', 'Imaging', 'SciLifeLab Imaging', NULL, 'imag', 'https://s3.example.org',
     'imaging.example.org', 'access 2', 'secret 2', 30, NULL, 10);

INSERT INTO users (username, name, _password_hash, hotp_secret, hotp_counter, hotp_issue_time, active, kd_salt, nonce,
    public_key, private_key, type)
VALUES
    ('ada', 'Ada', '$argon2id$ada', '\x00ff10', 3, '2022-02-18 09:00', true, '\x01', '\x02', '\x03', '\x04', 'researchuser'),
    ('bo', NULL, '$argon2id$bo', '\x', 0, NULL, NULL, NULL, NULL, NULL, NULL, 'researchuser'),
    ('cy', 'Cy "the admin"', '$argon2id$cy', '\x11', 9223372036854775807, NULL, true, NULL, NULL, '\x05', '\x06', 'unituser'),
    ('di', 'Ди', '$argon2id$di', '\x12', 1, NULL, false, NULL, NULL, NULL, NULL, 'superadmin');
INSERT INTO researchusers (username) VALUES ('ada'), ('bo');
INSERT INTO unitusers (username, unit_id, is_admin) VALUES ('cy', 1, true);
INSERT INTO superadmins (username) VALUES ('di');

INSERT INTO emails (id, user_id, email, "primary")
VALUES (1, 'ada', 'ada@example.org', true), (2, 'ada', 'ada@example.com', false), (3, 'cy', 'cy@example.org', true);
INSERT INTO identifiers (username, identifier) VALUES ('ada', 'orcid 0000-0001');
INSERT INTO deletions (id, requester_id, email, issued)
VALUES (1, 'bo', 'bo@example.org', '2022-02-18 10:00'), (2, NULL, 'gone@example.org', '2022-02-18 11:00');

-- Projects whose data are sensitive, are not, and may be
INSERT INTO projects (id, public_id, title, description, date_created, date_updated, released, pi, bucket, public_key,
    is_sensitive, is_active, unit_id, created_by, last_updated_by)
VALUES
    (1, 'p00001', 'Whales', 'Their genomes', '2022-02-18 12:00', NULL, NULL, 'pi@example.org', 'bucket 1', '\x21', true, true, 1, 'cy', 'cy'),
    (2, 'p00002', NULL, NULL, '2022-02-18 12:30', '2022-02-18 12:31', '2022-02-18 13:00', NULL, 'bucket 2', NULL, false, false, 1, 'cy', NULL),
    (3, NULL, 'Empty', '', NULL, NULL, NULL, NULL, 'bucket 3', NULL, NULL, true, NULL, NULL, NULL);
INSERT INTO projectstatuses (project_id, status, date_created, is_aborted, deadline)
VALUES
    (1, 'In Progress', '2022-02-18 12:00', NULL, NULL),
    (1, 'Available', '2022-02-18 14:00', false, '2022-05-19 14:00'),
    (2, 'In Progress', '2022-02-18 12:30', true, NULL);
INSERT INTO projectusers (project_id, user_id, owner) VALUES (1, 'ada', true), (1, 'bo', false), (2, 'ada', false);
INSERT INTO projectuserkeys (project_id, user_id, key) VALUES (1, 'ada', '\x31'), (1, 'cy', '\x32');

INSERT INTO files (id, project_id, name, name_in_bucket, subpath, size_original, size_stored, compressed, public_key,
    salt, checksum, time_latest_download)
VALUES
    (1, 1, 'reads 1.fastq', 'f1', '.', 1000000000000, 250000000000, true, 'key 1', 'salt 1', 'sum 1', '2022-02-18 15:00'),
    (2, 1, 'reads 2.fastq', 'f2', 'lane2', 0, 0, false, 'key 2', 'salt 2', 'sum 2', NULL);
INSERT INTO versions (id, project_id, active_file, size_stored, time_uploaded, time_deleted, time_invoiced)
VALUES
    (1, 1, 1, 250000000000, '2022-02-18 14:30', NULL, NULL),
    (2, 1, NULL, 7, '2022-02-18 14:10', '2022-02-18 14:20', '2022-02-18 16:00');

INSERT INTO invites (id, unit_id, email, role, nonce, public_key, private_key)
VALUES
    (1, 1, 'new@example.org', 'Unit Personnel', '\x41', '\x42', '\x43'),
    (2, NULL, 'guest@example.org', 'Researcher', NULL, NULL, NULL);
INSERT INTO projectinvites (project_id, invite_id, owner) VALUES (1, 2, true), (2, 2, false);
INSERT INTO projectinvitekeys (project_id, invite_id, key) VALUES (1, 2, '\x51'), (2, 2, '\x52');
