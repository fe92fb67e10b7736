create table p(a int, b text);
create table q(a int, e text not null);
create table c(x int) inherits (p);
