-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop routine net(numeric, numeric)
DROP FUNCTION public.net(numeric, numeric);

-- Add routine net(numeric, numeric)
CREATE FUNCTION public.net(total numeric, vat numeric)
 RETURNS numeric
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT total / (1 + vat) $function$;
