create table a (id int primary key);
create table b (id int primary key);
create table c (id int primary key);
comment on table b is 'old';
comment on table c is 'it''s \ gone';
