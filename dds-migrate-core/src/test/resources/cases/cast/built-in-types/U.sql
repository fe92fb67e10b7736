-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop cast (integer AS bytea)
DROP CAST (integer AS bytea);

-- Add routine days(integer)
CREATE FUNCTION public.days(n integer)
 RETURNS interval
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT make_interval(days => n)$function$;

-- Add cast (integer AS interval)
CREATE CAST (integer AS interval) WITH FUNCTION public.days(integer);
