create table t (x text, r int);
