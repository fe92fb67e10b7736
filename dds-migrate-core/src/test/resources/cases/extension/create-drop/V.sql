-- Add schema ext
CREATE SCHEMA ext;

-- Add extension hstore
CREATE EXTENSION hstore SCHEMA public;
COMMENT ON EXTENSION hstore IS 'key value';

-- Add extension pgcrypto
CREATE EXTENSION pgcrypto SCHEMA ext;

-- Add column t.z bytea
ALTER TABLE public.t ADD COLUMN z bytea DEFAULT ext.gen_random_bytes(4);

-- Change column t.x text → public.hstore
ALTER TABLE public.t ALTER COLUMN x TYPE public.hstore USING hstore('a', x);

-- Change column t.y public.citext → text
ALTER TABLE public.t ALTER COLUMN y TYPE text;

-- Drop extension citext
DROP EXTENSION citext;
