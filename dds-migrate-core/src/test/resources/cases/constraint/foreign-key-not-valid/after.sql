create table a (id int primary key);
create table b (x int, y int, z int);
alter table b add constraint x foreign key (x) references a;
alter table b add constraint y foreign key (y) references a not valid;
alter table b add constraint z foreign key (z) references a not valid;
