create table a (x int);
create index a_x_idx on a (x);
