create table a (id int primary key, n text default '5');
insert into a values (1, '2');
