CREATE TYPE mood AS ENUM ('a', 'b');
CREATE TABLE t (id integer PRIMARY KEY, m mood);
CREATE FUNCTION f(m mood DEFAULT 'a') RETURNS integer LANGUAGE sql RETURN 1;
