create table a (id int primary key);
alter table a replica identity full;
create table b (id int primary key);
alter table b replica identity nothing;
create table c (id int not null, n int not null);
create unique index c_id on c (id);
create unique index c_n on c (n);
alter table c replica identity using index c_n;
create table d (id int not null unique);
