create table a (id int);
create table b (id int, n int) tablespace fast;
create index b_n on b (n) tablespace fast;
