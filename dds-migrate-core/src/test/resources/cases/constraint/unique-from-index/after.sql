create table a (x int constraint a_x_key unique, y int);
alter table a add constraint a_y unique (y);
create table b (x int references a (x));
