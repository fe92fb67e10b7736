create type d as enum ('a');
create table t (x int);
