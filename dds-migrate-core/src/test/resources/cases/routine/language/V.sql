-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Change routine one()
CREATE OR REPLACE FUNCTION public.one()
 RETURNS integer
 LANGUAGE plpgsql
AS $function$ BEGIN RETURN 1; END $function$;
