create function ok(int) returns boolean language sql immutable as 'select $1 > 0';
create table a (x int constraint c check (ok(x)));
create index i on a (ok(x));
