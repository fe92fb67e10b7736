create table a (x int, y int, z int, unique (x), constraint yz unique (y, z), constraint d unique (z));
insert into a values (1, 2, 3);
