create table a (id int primary key, z int);
create table b (x int, y int, z int);
insert into a values (1, 2);
