create schema ext;
create extension pgcrypto schema ext;
create extension hstore;
create table t (x hstore, y text, z bytea default ext.gen_random_bytes(4));
comment on extension hstore is 'key value';
