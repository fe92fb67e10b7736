-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add routine neg(text)
CREATE FUNCTION public.neg(a text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT reverse(a) $function$;

-- Add operator !#(NONE, text)
CREATE OPERATOR public.!# (FUNCTION = public.neg, RIGHTARG = text);
