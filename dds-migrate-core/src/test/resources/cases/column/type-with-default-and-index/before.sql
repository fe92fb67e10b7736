create table a (id int primary key, n int default 5 check (n > 0) unique, s varchar(10) default 'x');
create index a_s on a (lower(s)) where s <> '';
insert into a values (1, 2, 'b');
