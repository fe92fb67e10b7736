create table a (x int, y int, z int, constraint yz unique (z, y), constraint d unique (z) deferrable, constraint i unique (y) include (x) with (fillfactor = 50));
