create table a (id int primary key, s smallint default 1, i int default 2, b bigint default 3, n numeric(10,2) default 4.5, r real, d double precision, m money);
insert into a values (1, 1, 2, 3, 4.5, 1.5, 2.5, 3);
