create type e as enum ('c', 'a', 'b');
create table t (x e not null default 'b', y e[] default '{a,c}');
create index on t (x);
