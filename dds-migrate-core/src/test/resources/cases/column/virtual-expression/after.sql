create table a (id int primary key, v int generated always as (id * 3) virtual, s int generated always as (id * 3) stored);
