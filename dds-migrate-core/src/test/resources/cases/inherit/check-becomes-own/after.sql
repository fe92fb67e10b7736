create table p(a int, constraint apos check (a>0));
create table c(a int, x int, constraint apos check (a>1));
