CREATE TABLE t(a bigint, b varchar(10), CONSTRAINT c CHECK (a>0), CONSTRAINT d CHECK (b <> ''));
