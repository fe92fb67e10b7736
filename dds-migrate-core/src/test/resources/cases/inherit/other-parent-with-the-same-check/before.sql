CREATE TABLE p (a integer CONSTRAINT positive CHECK (a > 0));
CREATE TABLE c (y integer) INHERITS (p);
