CREATE TABLE t(a text) WITH (fillfactor=80, autovacuum_vacuum_scale_factor=0.1);
