-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop index a.i
DROP INDEX public.i;

-- Drop routine norm2(text)
DROP FUNCTION public.norm2(text);

-- Add routine norm(text)
CREATE FUNCTION public.norm(text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$select lower($1)$function$;

-- Add index a.i
CREATE INDEX i ON public.a (public.norm(s));
