CREATE FUNCTION area(a integer, b integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT b * a $$;
CREATE FUNCTION area(a numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT a * a $$;
COMMENT ON FUNCTION area(numeric) IS 'Exact';
