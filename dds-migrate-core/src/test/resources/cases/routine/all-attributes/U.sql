-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Change routine f(integer)
CREATE OR REPLACE FUNCTION public.f(a integer)
 RETURNS SETOF integer
 LANGUAGE sql
AS $function$select a$function$;
