create table a (id int primary key, x int, y int not null, z text default 'q', v int);
insert into a values (1, null, 2, null, null);
