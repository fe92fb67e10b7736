create table g(a int);
create table m(y int, constraint ypos check (y > 0)) inherits (g);
create table c(x int) inherits (m);
