-- Rename schema s → t
ALTER SCHEMA s RENAME TO t;
