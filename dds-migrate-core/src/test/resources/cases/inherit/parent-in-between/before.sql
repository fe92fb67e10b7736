create table g(a int);
create table c(x int) inherits (g);
