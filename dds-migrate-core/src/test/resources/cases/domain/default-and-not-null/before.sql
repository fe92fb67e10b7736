create domain d1 as int;
create domain d2 as int default 5 not null;
create domain d3 as text default 'a';
create table t (x d1, y d2);
insert into t values (1, 2);
