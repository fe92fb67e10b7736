create table a (id int primary key, n int);
create sequence s owned by a.n;
create table b (id int default nextval('s'));
