create domain d as varchar(10);
create type c as (x d);
create table t (x c);
