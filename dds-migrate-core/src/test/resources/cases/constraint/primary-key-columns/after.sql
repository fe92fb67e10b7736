create table a (id int, n int not null, primary key (id, n));
create table b (x int not null, y int, primary key (y));
