create table a (id int primary key, x int, y int);
comment on column a.x is 'old';
comment on column a.y is 'gone';
