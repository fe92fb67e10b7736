-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop routine area(numeric)
DROP FUNCTION public.area(numeric);

-- Add routine area(integer)
CREATE FUNCTION public.area(a integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT a * a $function$;

-- Change routine area(integer, integer)
CREATE OR REPLACE FUNCTION public.area(a integer, b integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT a * b $function$;
