create type e as enum ('b', 'a');
create type e_before as enum ('x');
create table t (x e, y e_before);
