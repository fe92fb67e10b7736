-- Rename schema t → s
ALTER SCHEMA t RENAME TO s;
