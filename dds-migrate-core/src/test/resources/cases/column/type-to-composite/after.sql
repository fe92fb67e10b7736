create type pair as (x int, y text);
create table a (id int primary key, p pair, q text);
