-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Change routine g()
CREATE OR REPLACE FUNCTION public.g()
 RETURNS text
 LANGUAGE sql
AS $function$ select 'a'$function$;

-- Change column a.t default none → 'a
-- b
-- c'::text
ALTER TABLE public.a ALTER COLUMN t SET DEFAULT 'a
bc'::text;

-- Change table a comment
COMMENT ON TABLE public.a IS 'xy';

-- Add check a.c
-- Rows in the way: SELECT count(*) FROM public.a WHERE NOT ((t <> '
-- '::text));
ALTER TABLE public.a ADD CONSTRAINT c CHECK (t <> ''::text);

-- Change view v
CREATE OR REPLACE VIEW public.v (t) AS
 SELECT 'ab'::text AS t;
