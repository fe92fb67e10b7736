create type e as enum ('a', 'b', 'c');
create table t (x e not null default 'b', y e[] default '{a,c}');
create index on t (x);
insert into t values ('a', '{b}');
