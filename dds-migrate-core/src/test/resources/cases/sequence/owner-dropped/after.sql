create table a (id int primary key);
create sequence s;
create table b (id int default nextval('s'));
