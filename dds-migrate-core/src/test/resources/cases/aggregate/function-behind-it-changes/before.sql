CREATE FUNCTION longer(a text, b text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT a $$;
CREATE AGGREGATE longest(text) (SFUNC = longer, STYPE = text);
