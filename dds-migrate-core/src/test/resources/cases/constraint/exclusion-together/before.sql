CREATE TABLE t(a int, r int4range, CONSTRAINT e EXCLUDE USING gist (r WITH &&));
