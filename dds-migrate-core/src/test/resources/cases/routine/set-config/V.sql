-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Change routine f()
CREATE OR REPLACE FUNCTION public.f()
 RETURNS integer
 LANGUAGE sql
 SET "TimeZone" TO 'UTC'
 SET search_path TO 'public'
AS $function$ SELECT 1 $function$;
