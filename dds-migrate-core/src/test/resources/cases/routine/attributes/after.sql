CREATE FUNCTION a(n integer) RETURNS integer LANGUAGE sql STABLE STRICT PARALLEL RESTRICTED AS $$ SELECT n $$;
CREATE FUNCTION b(n integer) RETURNS integer LANGUAGE sql SET search_path = pg_catalog, public AS $$ SELECT n $$;
CREATE FUNCTION c(n integer) RETURNS SETOF integer LANGUAGE sql ROWS 20 COST 50 AS $$ SELECT n $$;
