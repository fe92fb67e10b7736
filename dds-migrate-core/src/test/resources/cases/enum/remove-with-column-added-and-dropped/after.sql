create type e as enum ('a');
create table t (id int, stays e, added e default 'a' not null);
