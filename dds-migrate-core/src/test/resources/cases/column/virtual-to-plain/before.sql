create table a (id int primary key, g int generated always as (id * 2) virtual, h int);
insert into a values (1);
