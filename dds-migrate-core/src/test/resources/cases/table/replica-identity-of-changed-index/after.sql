create table c (id int not null, n int not null);
create unique index c_id on c (id desc);
alter table c replica identity using index c_id;
