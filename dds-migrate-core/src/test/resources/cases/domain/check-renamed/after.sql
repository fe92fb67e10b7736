create domain d as int constraint two check (value > 0);
create table t (x d);
