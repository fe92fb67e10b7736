create table a (id int primary key, code int not null);
create table b (c int);
