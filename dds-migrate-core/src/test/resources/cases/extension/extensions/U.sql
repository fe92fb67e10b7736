-- Add extension pg_trgm
CREATE EXTENSION pg_trgm SCHEMA public;

-- Change column t.a public.citext → text
ALTER TABLE public.t ALTER COLUMN a TYPE text;

-- Add index t.i
CREATE INDEX i ON public.t USING gin (a public.gin_trgm_ops);

-- Drop extension citext
DROP EXTENSION citext;
