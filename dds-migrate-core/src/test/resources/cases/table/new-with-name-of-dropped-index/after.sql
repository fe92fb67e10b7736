create table a (id int primary key);
create table thing (id int primary key);
