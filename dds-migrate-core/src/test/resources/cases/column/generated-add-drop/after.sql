create table a (id int primary key, g int, p int generated always as (id + 1) stored);
create index on a (g);
