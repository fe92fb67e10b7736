-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop routine net(numeric)
DROP FUNCTION public.net(numeric);

-- Add routine net(numeric)
CREATE FUNCTION public.net(total numeric)
 RETURNS numeric
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT $1 / 1.25 $function$;
