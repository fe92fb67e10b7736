create table a (id int primary key, n int);
create table b (x a, y a[]);
create function f(a) returns int language sql as 'select $1.id';
