create table a (x int, y int, constraint x unique (x), constraint y unique nulls not distinct (y));
