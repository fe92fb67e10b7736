-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop index a.i
DROP INDEX public.i;

-- Drop routine norm(text)
DROP FUNCTION public.norm(text);

-- Add routine norm2(text)
CREATE FUNCTION public.norm2(text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$select upper($1)$function$;

-- Add index a.i
CREATE INDEX i ON public.a (public.norm2(s));
