create function f() returns text language sql as $$
select 'a'
$$;
create function g() returns text language sql as E'\r select \'a\r\'\r';
create view v as select E'a\rb'::text as t;
create table a (id int primary key, t text default E'a\r\nb\rc', constraint c check (t <> E'\r'));
comment on table a is E'x\ry';
