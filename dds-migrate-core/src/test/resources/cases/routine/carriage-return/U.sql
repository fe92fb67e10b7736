-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop check a.c
ALTER TABLE public.a DROP CONSTRAINT c;

-- Change routine g()
CREATE OR REPLACE FUNCTION public.g()
 RETURNS text
 LANGUAGE sql
AS $function$ select 'a' $function$;

-- Change column a.t default 'a
-- b
-- c'::text → none
ALTER TABLE public.a ALTER COLUMN t DROP DEFAULT;

-- Change table a comment
COMMENT ON TABLE public.a IS NULL;

-- Change view v
CREATE OR REPLACE VIEW public.v (t) AS
 SELECT 'a'::text AS t;
