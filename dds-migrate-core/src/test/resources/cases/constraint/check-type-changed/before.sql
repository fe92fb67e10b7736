CREATE TABLE t(a int, b text, CONSTRAINT c CHECK (a>0), CONSTRAINT d CHECK (b <> ''));
