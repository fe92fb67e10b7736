create table a (id int primary key, n bigint default 7 check (n > 0) unique, s text default 'x');
create index a_s on a (lower(s)) where s <> '';
