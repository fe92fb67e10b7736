create type e as enum ('a');
create domain d as e check (value <> 'a');
create table t (x d);
