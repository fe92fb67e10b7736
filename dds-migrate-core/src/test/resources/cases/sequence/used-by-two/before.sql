CREATE SEQUENCE s;
CREATE TABLE t(a int DEFAULT nextval('s'));
CREATE TABLE u(a int DEFAULT nextval('s'));
