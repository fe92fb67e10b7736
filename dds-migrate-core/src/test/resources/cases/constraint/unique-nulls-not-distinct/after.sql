create table a (x int, y int, constraint x unique nulls not distinct (x), constraint y unique (y));
