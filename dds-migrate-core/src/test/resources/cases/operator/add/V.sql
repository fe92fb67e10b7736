-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add routine same_ish(text, text)
CREATE FUNCTION public.same_ish(a text, b text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT lower(a) = lower(b) $function$;

-- Add operator =~=(text, text)
CREATE OPERATOR public.=~= (FUNCTION = public.same_ish, LEFTARG = text, RIGHTARG = text, COMMUTATOR = OPERATOR(public.=~=));
COMMENT ON OPERATOR public.=~= (text, text) IS 'case does not count';

-- Add table t
CREATE TABLE public.t (
    a text,
    CONSTRAINT c CHECK (a OPERATOR(public.=~=) 'x'::text)
);
