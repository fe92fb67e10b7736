create type e as enum ('a', 'b', 'c');
create table t (x e default 'b', y e default 'b');
