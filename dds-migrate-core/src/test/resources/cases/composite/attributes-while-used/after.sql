create type c as (x int, added int);
create table t (id int primary key, v c);
create function f(c) returns int language sql as 'select $1.x';
create view w as select v from t;
