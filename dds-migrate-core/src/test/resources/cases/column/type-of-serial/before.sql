create table a (id serial primary key, n int generated always as identity);
insert into a default values;
