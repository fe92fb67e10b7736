create table a (id int primary key, n int, g int generated always as (n * 2) stored unique);
create view v as select g from a;
insert into a (id, n) values (1, 2);
