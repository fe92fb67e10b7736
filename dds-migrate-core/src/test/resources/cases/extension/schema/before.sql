create extension hstore;
create table t (x hstore);
