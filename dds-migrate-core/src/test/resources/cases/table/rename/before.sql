create table a (id int primary key, n text); create view v as select n from a;
