create type e as enum ('a');
create type c as (x int, y e);
create table t (x c);
