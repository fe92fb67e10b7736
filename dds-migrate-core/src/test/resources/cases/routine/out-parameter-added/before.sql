CREATE FUNCTION f(a integer, OUT b integer) LANGUAGE sql AS $$ SELECT a $$;
