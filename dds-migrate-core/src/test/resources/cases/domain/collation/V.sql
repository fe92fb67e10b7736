-- Change domain d
ALTER DOMAIN public.d RENAME TO d_before;
CREATE DOMAIN public.d AS text COLLATE pg_catalog."C";

-- Change column t.x public.d made anew
ALTER TABLE public.t ALTER COLUMN x TYPE public.d USING x::public.d;

-- Drop domain d as it was before
DROP DOMAIN public.d_before;
