create table a (y int, x text);
