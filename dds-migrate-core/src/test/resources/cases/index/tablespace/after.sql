create table a (id int, n int);
create index a_n on a (n);
