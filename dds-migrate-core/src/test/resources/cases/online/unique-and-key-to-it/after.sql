CREATE TABLE units (name text PRIMARY KEY); CREATE TABLE invites (id integer PRIMARY KEY, unit text REFERENCES units, CONSTRAINT one_each UNIQUE (unit));
COMMENT ON CONSTRAINT one_each ON invites IS 'an invite for each unit';
