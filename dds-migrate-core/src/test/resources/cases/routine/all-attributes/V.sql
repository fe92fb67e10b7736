-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Change routine f(integer)
CREATE OR REPLACE FUNCTION public.f(a integer)
 RETURNS SETOF integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT SECURITY DEFINER COST 7 ROWS 5
 SET search_path TO 'pg_catalog'
AS $function$select a$function$;
