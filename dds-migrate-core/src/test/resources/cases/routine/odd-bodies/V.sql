-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add routine a()
CREATE FUNCTION public.a()
 RETURNS text
 LANGUAGE sql
AS $function$ SELECT '$$ ; -- /* ' || 'it''s' || E'\n' $function$;

-- Add routine B c(integer)
CREATE FUNCTION public."B c"("X y" integer)
 RETURNS text
 LANGUAGE plpgsql
AS $function$BEGIN RETURN 'a;b'; END$function$;

-- Add routine crlf()
CREATE FUNCTION public.crlf()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT
 1$function$;
