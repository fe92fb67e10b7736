-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop aggregate longest(text)
DROP AGGREGATE public.longest(text);

-- Drop routine longer(text, text)
DROP FUNCTION public.longer(text, text);

-- Add routine longer(text, text)
CREATE FUNCTION public.longer(state text, next text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT state $function$;

-- Add aggregate longest(text)
CREATE AGGREGATE public.longest(text) (SFUNC = public.longer, STYPE = text);
