create table a ();
create table b (x int);
