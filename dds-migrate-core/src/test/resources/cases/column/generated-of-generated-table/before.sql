create function dbl(int) returns int language sql immutable as 'select $1 * 2';
create table a (id int primary key, g int generated always as (dbl(id)) stored check (g > 0));
create table b (g int references a);
create view v as select g from a;
