create extension btree_gist;
create table a (id int, during daterange, constraint a_pkey primary key (id, during without overlaps), unique (during, id));
create table b (id int, a int, during daterange, foreign key (a, period during) references a (id, period during));
