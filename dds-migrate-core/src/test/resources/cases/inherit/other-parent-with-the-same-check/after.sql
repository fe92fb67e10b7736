CREATE SCHEMA s;
CREATE TABLE s.p (a integer CONSTRAINT positive CHECK (a > 0));
CREATE TABLE c (y integer) INHERITS (s.p);
