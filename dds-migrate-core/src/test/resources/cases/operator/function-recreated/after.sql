CREATE FUNCTION same_ish(x text, y text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT lower(x) = lower(y) $$;
CREATE OPERATOR =~= (LEFTARG = text, RIGHTARG = text, FUNCTION = same_ish, COMMUTATOR = =~=);
COMMENT ON OPERATOR =~= (text, text) IS 'case does not count';
CREATE TABLE t (a text, CONSTRAINT c CHECK (a OPERATOR(public.=~=) 'x'));
