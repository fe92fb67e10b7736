CREATE FUNCTION f(int, int) RETURNS int LANGUAGE sql AS $$ SELECT $1 + $2 $$;
