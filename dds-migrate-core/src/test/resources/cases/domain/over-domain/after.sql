create domain d1 as int check (value > 1);
create domain d2 as d1 default 7 check (value < 10);
create table t (x d2);
