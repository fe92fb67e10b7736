create table a (x int, y int);
create unique index a_x_key on a (x);
create unique index a_y on a (y);
create table b (x int references a (x));
insert into a values (1, 2); insert into b values (1);
