create sequence shared;
create table a (id int default nextval('shared'));
create table b (id bigint default nextval('shared') primary key);
create function next_shared() returns bigint language sql as 'select nextval(''shared'')';
