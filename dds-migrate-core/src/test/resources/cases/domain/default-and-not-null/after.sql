create domain d1 as int default 1 not null;
create domain d2 as int;
create domain d3 as text default 'it''s';
create table t (x d1, y d2);
