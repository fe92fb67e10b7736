CREATE TABLE units (name text); CREATE TABLE invites (id integer PRIMARY KEY, unit text);
