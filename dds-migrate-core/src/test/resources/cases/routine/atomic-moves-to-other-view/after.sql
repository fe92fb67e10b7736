create type e as enum ('z', 'a', 'b');
create table t(x e);
create view v as select x from t;
create view w as select 1 as one from v;
create function f() returns bigint language sql begin atomic select count(*) from w; end;
comment on function f() is 'of w';
