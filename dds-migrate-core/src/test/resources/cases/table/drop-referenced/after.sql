create table a (id int primary key, g int);
