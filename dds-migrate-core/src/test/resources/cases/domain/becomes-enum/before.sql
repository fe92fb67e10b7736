create domain d as text;
create table t (x int);
