create domain d as text;
create type c as (x d);
create table t (x c);
