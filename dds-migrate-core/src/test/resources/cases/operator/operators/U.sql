-- Drop operator ===(integer, text)
DROP OPERATOR public.=== (integer, text);

-- Add operator ===(integer, text)
CREATE OPERATOR public.=== (FUNCTION = public.eqf, LEFTARG = integer, RIGHTARG = text);

-- Add view v
CREATE VIEW public.v (x) AS
 SELECT (1 OPERATOR(public.===) 'a'::text) AS x;
