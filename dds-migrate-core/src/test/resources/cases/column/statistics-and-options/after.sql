create table a (id int primary key, x int, y int);
alter table a alter id set statistics 0, alter y set statistics 500, alter y set (n_distinct = -0.1);
