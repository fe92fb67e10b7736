CREATE FUNCTION a(n integer) RETURNS integer LANGUAGE sql AS $$ SELECT n $$;
CREATE FUNCTION b(n integer) RETURNS integer LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog SET work_mem = '8MB' AS $$ SELECT n $$;
CREATE FUNCTION c(n integer) RETURNS SETOF integer LANGUAGE sql ROWS 10 COST 5 AS $$ SELECT n $$;
