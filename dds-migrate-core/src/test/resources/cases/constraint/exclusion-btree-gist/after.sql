CREATE TABLE t(a int, r int4range);
