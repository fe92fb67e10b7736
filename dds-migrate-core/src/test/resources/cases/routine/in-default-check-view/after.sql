create function f(i bigint) returns int language sql immutable as 'select i::int + 1'; create table a (x int default f(1), check (f(x) > 0)); create view v as select f(x) from a;
