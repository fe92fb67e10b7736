CREATE SEQUENCE numbers;
CREATE TYPE mood AS ENUM ('ok', 'sad');
CREATE TABLE units (id bigint PRIMARY KEY DEFAULT nextval('numbers'), mood mood NOT NULL DEFAULT 'ok');
CREATE TABLE invites (id serial PRIMARY KEY, unit_id bigint REFERENCES units, note text DEFAULT 'see public.units');
CREATE FUNCTION units_of(mood) RETURNS SETOF units LANGUAGE sql AS $$ SELECT * FROM public.units WHERE mood = $1 $$;
CREATE VIEW sad_units AS SELECT id FROM units WHERE mood = 'sad';
CREATE INDEX ON invites (unit_id);
