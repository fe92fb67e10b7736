-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add routine longer(text, text)
CREATE FUNCTION public.longer(a text, b text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT a $function$;

-- Add aggregate longest(text)
CREATE AGGREGATE public.longest(text) (SFUNC = public.longer, STYPE = text);

-- Change aggregate longest(text) privileges
GRANT EXECUTE ON FUNCTION public.longest(text) TO reader;
