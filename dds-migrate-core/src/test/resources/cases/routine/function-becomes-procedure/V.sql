-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop routine tidy(integer)
DROP FUNCTION public.tidy(integer);

-- Add routine tidy(integer)
CREATE PROCEDURE public.tidy(IN days integer)
 LANGUAGE plpgsql
AS $procedure$ BEGIN NULL; END $procedure$;
