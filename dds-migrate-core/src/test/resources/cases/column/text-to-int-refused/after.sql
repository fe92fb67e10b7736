create table a (s int);
