-- Drop view v
DROP VIEW public.v;

-- Drop operator ===(integer, text)
DROP OPERATOR public.=== (integer, text);

-- Add operator ===(integer, text)
CREATE OPERATOR public.=== (FUNCTION = public.eqf, LEFTARG = integer, RIGHTARG = text, RESTRICT = eqsel, JOIN = eqjoinsel, HASHES);
COMMENT ON OPERATOR public.=== (integer, text) IS 'oo';
