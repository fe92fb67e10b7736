create table p(a int, b int check (b > 1));
create table c(x int) inherits (p);
