-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add routine longer(text, text)
CREATE FUNCTION public.longer(a text, b text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT CASE WHEN length(a) >= length(b) THEN a ELSE b END $function$;

-- Add aggregate longest(text)
CREATE AGGREGATE public.longest(text) (SFUNC = public.longer, STYPE = text, PARALLEL = SAFE);

-- Add aggregate total_of(numeric)
CREATE AGGREGATE public.total_of(numeric) (SFUNC = numeric_add, STYPE = numeric, INITCOND = '0');
COMMENT ON AGGREGATE public.total_of(numeric) IS 'sum without null';
