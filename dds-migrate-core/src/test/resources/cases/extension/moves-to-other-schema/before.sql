create schema ext;
create extension hstore;
create table a (id int primary key, h hstore);
create index a_h on a using gin (h);
