create table a (x int, y int);
create unique index i on a (x);
create unique index j on a (y) nulls not distinct;
