create table a (id int primary key, n int);
create index a_n on a (n);
alter table a cluster on a_n;
create table b (id int primary key);
create table c (id int primary key, n int);
create index c_n on c (n desc);
alter table c cluster on c_n;
