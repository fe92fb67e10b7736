create table p(a int, constraint apos check (a>0)) partition by list (a);
create table c(a int);
