create table a (id int primary key, n int);
create sequence s1 owned by a.id;
create sequence s2;
create sequence s3 owned by a.id;
