create table a (x int, y int); create view v as select x from a; create view w as select x from v;
