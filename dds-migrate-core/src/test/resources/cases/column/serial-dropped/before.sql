create table a (id serial primary key, n bigserial);
insert into a default values;
