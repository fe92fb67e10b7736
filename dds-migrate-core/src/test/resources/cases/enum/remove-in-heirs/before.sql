create type e as enum ('a', 'b');
create table p (x e default 'a');
create table c (y int) inherits (p);
create table q (k int, x e) partition by list (x);
create table q1 partition of q for values in ('a');
insert into c values ('a', 1);
