-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Change routine net(numeric, numeric)
CREATE OR REPLACE FUNCTION public.net(total numeric, vat numeric DEFAULT 0.25)
 RETURNS numeric
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT total / (1 + vat) $function$;
