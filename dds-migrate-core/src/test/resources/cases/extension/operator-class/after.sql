create extension pg_trgm;
create extension btree_gist;
create table t (x text, r int, exclude using gist (r with <>));
create index on t using gin (x gin_trgm_ops);
