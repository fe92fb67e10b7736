create function ok2(int) returns boolean language sql immutable as 'select $1 > 0';
create domain d as int check (ok2(value));
create table t (x d);
