create table a (id int primary key);
create table c (id int primary key);
create table b (x int constraint x references a, y int constraint y references a on delete cascade on update cascade, z int constraint z references a, w int constraint w references a);
