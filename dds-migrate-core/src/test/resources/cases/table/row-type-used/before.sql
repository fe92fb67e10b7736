create table a (id int primary key);
create table b (x a);
create function f(a) returns int language sql as 'select $1.id';
