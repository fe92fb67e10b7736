CREATE TABLE units (id integer PRIMARY KEY); CREATE TABLE invites (id integer PRIMARY KEY, unit_id integer REFERENCES units);
