CREATE TABLE units (id bigint PRIMARY KEY, parent bigint REFERENCES units (id), name text NOT NULL);
CREATE RECURSIVE VIEW unit_paths (id, path) AS
  SELECT id, name FROM units WHERE parent IS NULL
  UNION ALL SELECT u.id, p.path || '/' || u.name FROM units u JOIN unit_paths p ON u.parent = p.id;
