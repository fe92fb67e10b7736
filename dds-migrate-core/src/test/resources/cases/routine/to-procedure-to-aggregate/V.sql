-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop routine f(integer, integer)
DROP FUNCTION public.f(integer, integer);

-- Add routine f2(integer, integer)
CREATE FUNCTION public.f2(integer, integer)
 RETURNS integer
 LANGUAGE sql
AS $function$ SELECT $1 + $2 $function$;

-- Add aggregate f(integer)
CREATE AGGREGATE public.f(integer) (SFUNC = public.f2, STYPE = integer, INITCOND = '0');
