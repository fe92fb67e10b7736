CREATE FUNCTION area(a integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT a * a $$;
CREATE FUNCTION area(a integer, b integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT a * b $$;
