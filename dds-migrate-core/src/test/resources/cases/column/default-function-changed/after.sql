create function one(a int, b int default 2) returns bigint language sql as 'select 1::bigint';
create table a (id int primary key, x int default one(1));
