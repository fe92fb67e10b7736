create table a (id int primary key, n bigint);
insert into a values (41, 7), (42, 8);
