create type e as enum ('a', 'b');
create table t (id int, gone e, stays e);
