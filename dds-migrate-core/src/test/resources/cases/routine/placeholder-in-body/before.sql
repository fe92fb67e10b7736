CREATE FUNCTION greet(name text) RETURNS text LANGUAGE sql AS $$ SELECT '${hello} ' || name $$;
CREATE TABLE a (b text DEFAULT '${nobody}');
