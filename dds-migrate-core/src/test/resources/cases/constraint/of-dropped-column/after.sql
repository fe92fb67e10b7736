create table a (id int primary key, m int);
create table b (n int);
