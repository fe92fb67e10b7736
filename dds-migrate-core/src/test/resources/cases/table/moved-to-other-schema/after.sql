create schema s;
create table s.a (id int primary key);
