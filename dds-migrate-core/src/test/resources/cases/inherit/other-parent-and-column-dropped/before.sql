CREATE TABLE p (a integer);
CREATE TABLE c (x integer, y integer) INHERITS (p);
