create function f() returns text language sql as $$
select 'a'
$$;
create function g() returns text language sql as $$ select 'a' $$;
create view v as select 'a'::text as t;
create table a (id int primary key, t text);
