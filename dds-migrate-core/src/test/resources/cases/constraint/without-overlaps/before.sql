create extension btree_gist;
create table a (id int, during daterange, constraint a_pkey primary key (id));
create table b (id int, a int, during daterange);
