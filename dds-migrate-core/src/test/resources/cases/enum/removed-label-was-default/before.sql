CREATE TYPE mood AS ENUM ('a', 'x', 'b');
CREATE TABLE t (id integer PRIMARY KEY, m mood DEFAULT 'x');
