create domain d1 as int check (value > 0);
create domain d2 as d1 check (value < 10);
create table t (x d2);
insert into t values (5);
