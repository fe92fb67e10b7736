create table a (id int primary key);
create index thing on a (id);
