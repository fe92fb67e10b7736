create table a (id int primary key, g int generated always as (id * 2) virtual, h int generated always as (id) stored, k int);
insert into a values (1, default, default, 2);
