-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Change routine a(integer)
CREATE OR REPLACE FUNCTION public.a(n integer)
 RETURNS integer
 LANGUAGE sql
 STABLE PARALLEL RESTRICTED STRICT
AS $function$ SELECT n $function$;

-- Change routine b(integer)
CREATE OR REPLACE FUNCTION public.b(n integer)
 RETURNS integer
 LANGUAGE sql
 SET search_path TO 'pg_catalog', 'public'
AS $function$ SELECT n $function$;

-- Change routine c(integer)
CREATE OR REPLACE FUNCTION public.c(n integer)
 RETURNS SETOF integer
 LANGUAGE sql
 COST 50 ROWS 20
AS $function$ SELECT n $function$;
