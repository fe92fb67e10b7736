create table a (id int primary key, n int);
create index a_n on a (n);
alter table a cluster on a_n;
alter table a replica identity using index a_pkey;
