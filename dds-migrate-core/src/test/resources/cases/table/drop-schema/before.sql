create schema old;
create table old.t (id int primary key);
create sequence old.s;
create type old.e as enum ('a');
create table stays (id int primary key, t int references old.t, e old.e);
insert into old.t values (1);
insert into stays values (1, 1, 'a');
