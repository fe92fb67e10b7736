create table a (id int, n int not null, primary key (id));
create table b (x int, y int, primary key (x, y));
insert into a values (1, 2);
