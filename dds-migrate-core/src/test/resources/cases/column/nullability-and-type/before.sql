create table a (id int primary key, x text default '0');
insert into a values (1, null), (2, '5');
