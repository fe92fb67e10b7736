CREATE FUNCTION f() RETURNS int LANGUAGE sql SET work_mem='1MB' SET search_path='' AS $$ SELECT 1 $$;
