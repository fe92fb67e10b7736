-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop aggregate f(integer)
DROP AGGREGATE public.f(integer);

-- Drop routine f2(integer, integer)
DROP FUNCTION public.f2(integer, integer);

-- Add routine f(integer, integer)
CREATE FUNCTION public.f(integer, integer)
 RETURNS integer
 LANGUAGE sql
AS $function$ SELECT $1 + $2 $function$;
