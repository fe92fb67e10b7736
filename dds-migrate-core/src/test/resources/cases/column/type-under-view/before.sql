create table a (id int primary key, s varchar(20)); create view v as select id, s from a; create view w as select s from v; comment on view v is 'hello'; grant select on v to public;
