create table a (id int primary key, n int);
create function f() returns bigint begin atomic select sum(n) from a; end;
create function g(x a) returns int language sql as 'select x.n';
