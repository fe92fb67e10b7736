create table c (id int not null, n int not null);
create unique index c_id on c (id);
alter table c replica identity using index c_id;
