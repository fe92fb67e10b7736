-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop routine area(integer)
DROP FUNCTION public.area(integer);

-- Add routine area(numeric)
CREATE FUNCTION public.area(a numeric)
 RETURNS numeric
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT a * a $function$;
COMMENT ON ROUTINE public.area(numeric) IS 'Exact';

-- Change routine area(integer, integer)
CREATE OR REPLACE FUNCTION public.area(a integer, b integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT b * a $function$;
