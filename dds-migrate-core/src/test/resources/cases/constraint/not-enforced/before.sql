create table a (id int primary key);
create table b (x int constraint x references a, y int constraint y references a not enforced, c int constraint c check (c > 0), d int constraint d check (d > 0) not enforced);
