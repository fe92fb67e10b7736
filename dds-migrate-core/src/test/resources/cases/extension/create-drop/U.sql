-- Add extension citext
CREATE EXTENSION citext SCHEMA public;

-- Change column t.x public.hstore → text
ALTER TABLE public.t ALTER COLUMN x TYPE text;

-- Change column t.y text → public.citext
ALTER TABLE public.t ALTER COLUMN y TYPE public.citext USING y::text::public.citext;

-- Drop column t.z
ALTER TABLE public.t DROP COLUMN z;

-- Drop extension hstore
DROP EXTENSION hstore;

-- Drop extension pgcrypto
DROP EXTENSION pgcrypto;

-- Drop schema ext
DROP SCHEMA ext;
