-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add routine net(numeric)
CREATE FUNCTION public.net(total numeric)
 RETURNS numeric
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT total / 1.25 $function$;

-- Change routine net(numeric) privileges
GRANT EXECUTE ON FUNCTION public.net(numeric) TO reader;

-- Add routine tidy_up(integer)
CREATE PROCEDURE public.tidy_up(IN days integer)
 LANGUAGE plpgsql
AS $procedure$ BEGIN NULL; END $procedure$;
