create table a (id int primary key, i int, n numeric, t varchar(10), c char(3), b boolean, d double precision);
insert into a values (1, 1, 2.5, '12', 'abc', true, 1.5);
