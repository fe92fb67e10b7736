create table a (id int primary key);
create table b (id int primary key);
create table c (id int primary key);
create publication p for table a;
create publication r for table a, b;
