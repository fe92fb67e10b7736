create schema s;
comment on schema s is 'c';
create table s.a(x int primary key);
create table s.b(x int primary key);
create publication p for table s.b;
