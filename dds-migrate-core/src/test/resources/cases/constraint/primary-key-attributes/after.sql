create table a (id int, n int, constraint a_pkey primary key (id) include (n) deferrable);
create table b (id int, n int, constraint b_pkey primary key (id) with (fillfactor = 70));
create table c (id int, constraint c_pkey primary key (id));
