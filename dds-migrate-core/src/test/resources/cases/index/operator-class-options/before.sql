create table a (t tsvector);
create index i on a using gist (t tsvector_ops (siglen = 100));
