create table a (s int default 0);
