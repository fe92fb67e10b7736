create type c as (x int, gone text);
create table t (id int primary key, v c);
create function f(c) returns int language sql as 'select $1.x';
create view w as select v from t;
insert into t values (1, '(1,a)');
