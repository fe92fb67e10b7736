create table a (x int, y int, constraint one unique (y), constraint two unique (x), constraint c1 check (y > 0), constraint c2 check (x > 0));
create index i1 on a (y, x);
create index i2 on a (x);
