create domain d as int constraint one check (value > 0);
create table t (x d);
