create table a(i int, i2 int);
create table b(j int);
create table c(k int) inherits (b);
create table d(l int) inherits (a, c);
