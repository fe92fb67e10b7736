create table a (m int, id int primary key, a int, z int);
create table b (z int, y int, x int);
