CREATE FUNCTION longer(state text, next text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT state $$;
CREATE AGGREGATE longest(text) (SFUNC = longer, STYPE = text);
