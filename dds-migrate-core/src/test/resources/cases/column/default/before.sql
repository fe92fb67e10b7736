create table a (id int primary key, x int, y int default 1, z int default 2, s text default 'a''b', t timestamptz, n int default null, j jsonb default '{}', arr int[] default '{}');
insert into a (id) values (1);
