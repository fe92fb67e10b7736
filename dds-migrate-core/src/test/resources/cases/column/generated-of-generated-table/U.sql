-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Change routine dbl(integer)
CREATE OR REPLACE FUNCTION public.dbl(integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$select $1 * 2$function$;
