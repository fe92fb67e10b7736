create table a (id int primary key, x int, y int);
comment on column a.id is 'Key';
comment on column a.x is 'new';
