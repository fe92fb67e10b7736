create type e as enum ('a');
create table t (id int, x e default 'a');
insert into t values (1);
