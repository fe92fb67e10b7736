-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop routine f(integer)
DROP FUNCTION public.f(integer);

-- Add routine f(integer)
CREATE FUNCTION public.f(a integer)
 RETURNS integer
 LANGUAGE sql
AS $function$ SELECT a $function$;
COMMENT ON ROUTINE public.f(integer) IS 'ff';
