create table a (x int, y int, constraint one unique (x), constraint two unique (y), constraint c1 check (x > 0), constraint c2 check (y > 0));
create index i1 on a (x);
create index i2 on a (y, x);
