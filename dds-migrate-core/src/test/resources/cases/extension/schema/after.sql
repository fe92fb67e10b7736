create schema ext;
create extension hstore schema ext;
create table t (x ext.hstore);
