create type e as enum ('a', 'b');
create table t(x e);
create view v as select x from t;
create function f() returns bigint language sql begin atomic select count(*) from v; end;
comment on function f() is 'of v';
