-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Change routine net(numeric)
CREATE OR REPLACE FUNCTION public.net(total numeric)
 RETURNS numeric
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT total / 1.25 $function$;
