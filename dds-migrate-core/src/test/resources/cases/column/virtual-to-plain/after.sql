create table a (id int primary key, g int, h int generated always as (id) virtual);
