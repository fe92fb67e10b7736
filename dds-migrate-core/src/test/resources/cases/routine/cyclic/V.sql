-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add routine a(integer)
CREATE FUNCTION public.a(n integer)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$ BEGIN IF n=0 THEN RETURN 0; END IF; RETURN b(n-1); END $function$;

-- Add routine b(integer)
CREATE FUNCTION public.b(n integer)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$ BEGIN IF n=0 THEN RETURN 0; END IF; RETURN a(n-1); END $function$;
