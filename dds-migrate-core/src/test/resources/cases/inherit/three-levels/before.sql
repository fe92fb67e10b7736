create table a(i int);
create table b(j int) inherits (a);
create table c(k int) inherits (b);
create table d(l int) inherits (c);
