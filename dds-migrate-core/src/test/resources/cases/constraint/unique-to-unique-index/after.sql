CREATE TABLE t(a int, b int);
CREATE UNIQUE INDEX u ON t(a,b);
