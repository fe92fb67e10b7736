create schema ext;
create extension hstore schema ext;
create table a (id int primary key, h ext.hstore);
create index a_h on a using gin (h);
