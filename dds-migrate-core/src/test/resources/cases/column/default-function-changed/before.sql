create function one(a int) returns int language sql as 'select 1';
create table a (id int primary key, x int default one(1));
insert into a values (1);
