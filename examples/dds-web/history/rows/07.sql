INSERT INTO invites (id, unit_id, email, role, created_at)
VALUES (3, 2, 'late@example.org', 'Unit Admin', '2022-04-09 07:30')
ON CONFLICT (id) DO UPDATE SET created_at = excluded.created_at;
