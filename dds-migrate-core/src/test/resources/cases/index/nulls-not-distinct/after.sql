create table a (x int, y int);
create unique index i on a (x) nulls not distinct;
create unique index j on a (y);
