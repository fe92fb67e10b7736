create table a (id int primary key, age int not null);
