CREATE FUNCTION greet(name text) RETURNS text LANGUAGE sql AS $$ SELECT '${good_day} ' || name $$;
CREATE TABLE a (b text DEFAULT '${somebody}');
