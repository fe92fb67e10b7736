create function one() returns int language sql as 'select 1';
create table a (id int primary key, x int default one(), y int);
