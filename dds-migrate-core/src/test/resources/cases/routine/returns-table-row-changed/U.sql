-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Change routine g(public.t)
CREATE OR REPLACE FUNCTION public.g(public.t)
 RETURNS integer
 LANGUAGE sql
AS $function$ SELECT $1.a $function$;

-- Change column t.a bigint → integer
ALTER TABLE public.t ALTER COLUMN a TYPE integer;

-- Drop column t.b
ALTER TABLE public.t DROP COLUMN b;
