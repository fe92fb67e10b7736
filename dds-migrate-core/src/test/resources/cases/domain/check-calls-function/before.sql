create function ok(int) returns boolean language sql immutable as 'select $1 > 0';
create domain d as int check (ok(value));
create table t (x d);
