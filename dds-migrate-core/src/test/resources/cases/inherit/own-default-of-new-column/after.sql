create table p(a int, x int default 1);
create table c(y int) inherits (p);
alter table c alter x set default 2;
comment on column c.x is 'mine';
