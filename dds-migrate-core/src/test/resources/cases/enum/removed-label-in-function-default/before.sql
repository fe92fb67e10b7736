CREATE TYPE mood AS ENUM ('a', 'x', 'b');
CREATE TABLE t (id integer PRIMARY KEY, m mood);
CREATE FUNCTION f(m mood DEFAULT 'x') RETURNS integer LANGUAGE sql RETURN 1;
