create type c as (x int, y text);
create table t of c;
insert into t values (1, 'a');
