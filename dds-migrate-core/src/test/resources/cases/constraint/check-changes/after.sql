CREATE TABLE t(a int CHECK (a > 1), b int, CONSTRAINT c1 CHECK (b < 5));
