create table a (id int primary key, x int, y int, unique (x, y));
create table b (id int, x int, y int);
insert into a values (1, 1, 1); insert into b values (1, 1, 1);
