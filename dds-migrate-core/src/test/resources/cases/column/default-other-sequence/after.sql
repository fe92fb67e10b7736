create sequence s1;
create sequence s2;
create table a (id int primary key default nextval('s2'));
