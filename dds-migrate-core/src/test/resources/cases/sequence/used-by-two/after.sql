CREATE SEQUENCE s2;
CREATE TABLE t(a int DEFAULT nextval('s2'));
CREATE TABLE u(a int DEFAULT nextval('s2'));
