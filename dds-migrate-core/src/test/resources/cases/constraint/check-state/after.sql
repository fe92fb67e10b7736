create table a (x int, y int, z int, w int);
alter table a add constraint x check (x > 0);
alter table a add constraint y check (y > 0) not valid;
alter table a add constraint z check (z > 0);
alter table a add constraint w check (w > 0) no inherit;
