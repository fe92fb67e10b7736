-- Drop index t.i
DROP INDEX public.i;

-- Add extension citext
CREATE EXTENSION citext SCHEMA public;
COMMENT ON EXTENSION citext IS 'my';

-- Change column t.a text → public.citext
ALTER TABLE public.t ALTER COLUMN a TYPE public.citext;

-- Drop extension pg_trgm
DROP EXTENSION pg_trgm;
