create table a (id int, n int);
create table b (id int primary key, n int);
insert into a values (1, 2); insert into b values (1, 2);
