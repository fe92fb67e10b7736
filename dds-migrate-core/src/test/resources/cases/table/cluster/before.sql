create table a (id int primary key, n int);
create index a_n on a (n);
create table b (id int primary key);
alter table b cluster on b_pkey;
create table c (id int primary key, n int);
create index c_n on c (n);
alter table c cluster on c_n;
