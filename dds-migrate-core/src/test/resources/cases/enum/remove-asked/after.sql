create type e as enum ('a', 'd');
create table t (x e);
