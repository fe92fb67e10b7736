-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add routine even(integer)
CREATE FUNCTION public.even(n integer)
 RETURNS boolean
 LANGUAGE sql
AS $function$ SELECT n = 0 OR odd(n - 1) $function$;

-- Add routine odd(integer)
CREATE FUNCTION public.odd(n integer)
 RETURNS boolean
 LANGUAGE sql
AS $function$ SELECT n <> 0 AND even(n - 1) $function$;
