create table a (id int primary key);
create table b (x int, y int, z int);
insert into a values (1); insert into b values (1, 1, 5);
alter table b add constraint x foreign key (x) references a not valid;
alter table b add constraint y foreign key (y) references a;
