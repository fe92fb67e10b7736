-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Change routine f()
CREATE OR REPLACE FUNCTION public.f()
 RETURNS integer
 LANGUAGE sql
 SET work_mem TO '1MB'
 SET search_path TO ''
AS $function$ SELECT 1 $function$;
