create table p(a int, x int);
create table c(y int, x int) inherits (p);
