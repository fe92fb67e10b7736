create table a (id int primary key, g int generated always as (id * 2 + 0) stored unique not null, h varchar(10) generated always as ('x') stored);
create table b (g int references a (g));
create view v as select g from a;
comment on column a.g is 'computed';
