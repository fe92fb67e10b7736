create table a (id int, n int, constraint a_pkey primary key (id));
create table b (id int, n int, constraint b_pkey primary key (id) with (fillfactor = 80));
create table c (id int, constraint c_pkey primary key (id) deferrable initially deferred);
