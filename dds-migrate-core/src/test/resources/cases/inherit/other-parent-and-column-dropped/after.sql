CREATE SCHEMA s;
CREATE TABLE s.p (a integer);
CREATE TABLE c (y integer) INHERITS (s.p);
