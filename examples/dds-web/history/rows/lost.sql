-- What is not as in 01.sql after all revisions and all the way back: what the history itself changes or loses,
-- and an invitation of revision 7
UPDATE projects SET is_sensitive = true WHERE is_sensitive IS NULL; -- 3
UPDATE users SET active = false WHERE active IS NULL; -- 4
UPDATE units SET contact_email = 'support@example.org' WHERE contact_email IS NULL; -- 32
DELETE FROM projectinvites; -- 2
INSERT INTO invites (id, unit_id, email, role) VALUES (3, 2, 'late@example.org', 'Unit Admin');
