-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Change routine half(integer)
CREATE OR REPLACE FUNCTION public.half(n integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE LEAKPROOF
AS $function$SELECT n / 2$function$;

-- Change routine twice(integer)
CREATE OR REPLACE FUNCTION public.twice(n integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT n * 2$function$;
