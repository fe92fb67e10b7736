create table a (x int, y int);
create index i on a ((x + y), x);
