create table a (id int primary key);
create table t (id int, n int);
