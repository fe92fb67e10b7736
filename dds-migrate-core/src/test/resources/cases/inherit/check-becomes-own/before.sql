create table p(a int, constraint apos check (a>0));
create table c(x int) inherits (p);
