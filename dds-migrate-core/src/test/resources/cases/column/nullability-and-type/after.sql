create table a (id int primary key, x int default 0 not null);
