CREATE TABLE orders (id integer PRIMARY KEY, total integer, note text);
CREATE FUNCTION noted() RETURNS bigint LANGUAGE sql STABLE BEGIN ATOMIC SELECT count(note) FROM orders; END;
