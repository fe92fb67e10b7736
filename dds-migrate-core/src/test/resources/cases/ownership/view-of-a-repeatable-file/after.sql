create table a (id int primary key, n varchar(40));
