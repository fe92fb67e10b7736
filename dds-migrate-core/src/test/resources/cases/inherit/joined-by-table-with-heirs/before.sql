create table g(a int, constraint apos check (a>0));
create table p(b int);
create table c(x int) inherits (p);
