create table a (x int, y int);
create index i on a ((x + y), x);
alter index i alter column 1 set statistics 500;
