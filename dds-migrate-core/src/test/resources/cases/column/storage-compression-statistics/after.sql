CREATE TABLE t(a text, b text, c bytea);
ALTER TABLE t ALTER a SET STORAGE MAIN, ALTER c SET STATISTICS 100, ALTER c SET (n_distinct_inherited=7);
