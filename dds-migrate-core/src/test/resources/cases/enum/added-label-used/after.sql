create type e as enum ('a', 'new');
create table t (id int, x e default 'new', y e not null default 'new', check (x <> 'new' or id > 0));
create index on t (id) where x = 'new';
create view v as select * from t where x = 'new';
create function f(v e default 'new') returns int language sql as 'select 1';
