create table p(a int);
create table c(y int) inherits (p);
