create table a (id int primary key, n int);
create sequence s1;
create sequence s2 owned by a.n;
create sequence s3 owned by a.n;
