create table a (id int primary key, n bigint, g bigint generated always as (n * 2) stored unique);
create view v as select g from a;
