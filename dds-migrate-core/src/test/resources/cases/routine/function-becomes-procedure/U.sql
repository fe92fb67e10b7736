-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop routine tidy(integer)
DROP PROCEDURE public.tidy(integer);

-- Add routine tidy(integer)
CREATE FUNCTION public.tidy(days integer)
 RETURNS void
 LANGUAGE plpgsql
AS $function$ BEGIN NULL; END $function$;
