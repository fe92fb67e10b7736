CREATE TABLE t(a smallserial);
