create table a (x int, y int generated always as (x * 2) stored); create index a_y on a (y);
