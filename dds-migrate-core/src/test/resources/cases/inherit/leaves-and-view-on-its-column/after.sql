create table p(a int, b int);
create table c(x int);
create view v as select x from c;
