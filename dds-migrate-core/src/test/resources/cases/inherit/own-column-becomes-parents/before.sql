create table p(a int);
create table c(x int) inherits (p);
