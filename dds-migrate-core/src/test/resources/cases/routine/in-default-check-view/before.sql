create function f(i int) returns int language sql immutable as 'select i + 1'; create table a (x int default f(1), check (f(x) > 0)); create view v as select f(x) from a;
