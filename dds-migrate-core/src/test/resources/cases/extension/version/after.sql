create extension hstore version '1.8';
create table a (id int primary key, h hstore);
