create schema s;
create table s.a(x int primary key);
create publication p for table s.a;
grant select on s.a to public;
