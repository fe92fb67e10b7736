create table a (id int primary key);
create table b (x int constraint x references a not enforced, y int constraint y references a, c int constraint c check (c > 0) not enforced, d int constraint d check (d > 0), e int references a not enforced check (e > 0) not enforced);
