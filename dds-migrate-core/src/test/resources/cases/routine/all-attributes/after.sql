create function f(a int) returns setof int language sql immutable strict security definer parallel safe cost 7 rows 5 set search_path = pg_catalog as 'select a';
