create type c as (y text, x int);
create table t (id int, v c);
