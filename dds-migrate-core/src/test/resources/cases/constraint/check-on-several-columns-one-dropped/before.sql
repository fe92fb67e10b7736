CREATE TABLE t(a int, b int, CONSTRAINT c CHECK (a>b));
