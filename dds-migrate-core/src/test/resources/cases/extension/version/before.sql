create extension hstore version '1.7';
create table a (id int primary key, h hstore);
