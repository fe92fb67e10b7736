create table a (id int primary key, b boolean, ts timestamptz);
insert into a values (1, true, now());
