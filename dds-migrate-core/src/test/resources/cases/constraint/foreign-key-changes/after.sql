create table a (id int primary key);
create table c (id int primary key);
create table b (x int constraint x references a on delete set null, y int constraint y references a, z int constraint z references c, w int constraint w references a match full);
