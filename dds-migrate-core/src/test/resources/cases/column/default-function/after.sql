create function two() returns int language sql as 'select 2';
create table a (id int primary key, x int default two(), y int default two());
