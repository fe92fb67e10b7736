create table a (id int primary key, n text); create view v as select id, n from a;
