-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Change routine one()
CREATE OR REPLACE FUNCTION public.one()
 RETURNS integer
 LANGUAGE sql
AS $function$ SELECT 1 $function$;
