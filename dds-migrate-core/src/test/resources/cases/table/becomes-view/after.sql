create table a (id int primary key);
create view t as select id, 1 as n from a;
