-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Change routine g(public.t)
CREATE OR REPLACE FUNCTION public.g(public.t)
 RETURNS integer
 LANGUAGE sql
AS $function$ SELECT $1.a::int $function$;

-- Add column t.b text
ALTER TABLE public.t ADD COLUMN b text;

-- Change column t.a integer → bigint
ALTER TABLE public.t ALTER COLUMN a TYPE bigint;
