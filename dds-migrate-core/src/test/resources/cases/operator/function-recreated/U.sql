-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop check t.c
ALTER TABLE public.t DROP CONSTRAINT c;

-- Drop operator =~=(text, text)
DROP OPERATOR public.=~= (text, text);

-- Drop routine same_ish(text, text)
DROP FUNCTION public.same_ish(text, text);

-- Add routine same_ish(text, text)
CREATE FUNCTION public.same_ish(a text, b text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT lower(a) = lower(b) $function$;

-- Add operator =~=(text, text)
CREATE OPERATOR public.=~= (FUNCTION = public.same_ish, LEFTARG = text, RIGHTARG = text, COMMUTATOR = OPERATOR(public.=~=));
COMMENT ON OPERATOR public.=~= (text, text) IS 'case does not count';

-- Add check t.c
ALTER TABLE public.t ADD CONSTRAINT c CHECK (a OPERATOR(public.=~=) 'x'::text);
