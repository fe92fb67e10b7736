create table a (id int primary key, x int not null, y int, z text default 'q' not null, v int default 3 not null);
