-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add schema My S
CREATE SCHEMA "My S";
COMMENT ON SCHEMA "My S" IS 'hey';

-- Add enum My S.e
CREATE TYPE "My S".e AS ENUM ('a');

-- Add sequence My S.s
CREATE SEQUENCE "My S".s;

-- Add table My S.t
CREATE TABLE "My S".t (
    a "My S".e NOT NULL,
    CONSTRAINT t_pkey PRIMARY KEY (a)
);

-- Add routine My S.f()
CREATE FUNCTION "My S".f()
 RETURNS "My S".e
 LANGUAGE sql
AS $function$ SELECT a FROM "My S".t $function$;

-- Add view My S.v
CREATE VIEW "My S".v (a) AS
 SELECT a
   FROM "My S".t;
