create table a (id int primary key, x int not null, y text not null);
