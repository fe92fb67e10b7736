-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add schema app
CREATE SCHEMA app;

-- Change schema app privileges
GRANT USAGE ON SCHEMA app TO reader;

-- Add enum app.mood
CREATE TYPE app.mood AS ENUM ('sad');

-- Change enum app.mood privileges
REVOKE USAGE ON TYPE app.mood FROM PUBLIC;
GRANT USAGE ON TYPE app.mood TO reader;

-- Add domain app.small
CREATE DOMAIN app.small AS integer;

-- Change domain app.small privileges
GRANT USAGE ON TYPE app.small TO writer;

-- Add sequence app.numbers
CREATE SEQUENCE app.numbers;

-- Change sequence app.numbers privileges
GRANT SELECT, USAGE ON SEQUENCE app.numbers TO reader;

-- Add routine app.f()
CREATE FUNCTION app.f()
 RETURNS integer
 LANGUAGE sql
AS $function$ SELECT 1 $function$;

-- Change routine app.f() privileges
REVOKE EXECUTE ON FUNCTION app.f() FROM PUBLIC;

-- Add table app.docs
CREATE TABLE app.docs (
    id bigint NOT NULL,
    note text,
    CONSTRAINT docs_pkey PRIMARY KEY (id)
);

-- Change table app.docs privileges
GRANT INSERT, SELECT, UPDATE ON TABLE app.docs TO reader;

-- Change column app.docs.note privileges
GRANT UPDATE (note) ON TABLE app.docs TO writer;
