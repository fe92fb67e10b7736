-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Change routine a(integer)
CREATE OR REPLACE FUNCTION public.a(n integer)
 RETURNS integer
 LANGUAGE sql
AS $function$ SELECT n $function$;

-- Change routine b(integer)
CREATE OR REPLACE FUNCTION public.b(n integer)
 RETURNS integer
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET work_mem TO '8MB'
AS $function$ SELECT n $function$;

-- Change routine c(integer)
CREATE OR REPLACE FUNCTION public.c(n integer)
 RETURNS SETOF integer
 LANGUAGE sql
 COST 5 ROWS 10
AS $function$ SELECT n $function$;
