create type e as enum ('a', 'b');
create type c as (x int, y e);
create table t (x c);
