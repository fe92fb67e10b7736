create table a (id int primary key, x int, y int);
alter table a alter x set statistics 100, alter x set (n_distinct = 10), alter y set (n_distinct_inherited = -0.5, n_distinct = 3);
