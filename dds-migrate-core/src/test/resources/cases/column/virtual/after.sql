create table a (id int primary key, g int generated always as (id * 3) virtual, h int generated always as (id) virtual, k int, v text generated always as (id::text) virtual);
create view w as select g from a;
