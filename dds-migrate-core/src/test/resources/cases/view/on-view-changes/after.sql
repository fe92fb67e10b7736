create table a (x int, y int); create view v as select y as x, x as z from a; create view w as select x from v;
