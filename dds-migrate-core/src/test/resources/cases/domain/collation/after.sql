create domain d as text collate "C";
create table t (x d);
