create type c as (x int, y varchar(10), z int);
create table t of c;
