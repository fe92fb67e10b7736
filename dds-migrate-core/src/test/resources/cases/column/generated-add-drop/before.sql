create table a (id int primary key, g int generated always as (id * 2) stored, p int);
create index on a (g);
insert into a values (1, default, 3);
