create table a (x int);
create index one on a (x) with (fillfactor = 70);
