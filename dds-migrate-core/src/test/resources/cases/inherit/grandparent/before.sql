create table g(a int);
create table p(b int);
create table c(x int) inherits (p);
