create table a (x int);
create index two on a (x);
