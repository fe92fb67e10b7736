CREATE TABLE orders (id integer PRIMARY KEY, total integer);
CREATE FUNCTION noted() RETURNS bigint LANGUAGE sql STABLE BEGIN ATOMIC SELECT count(*) FROM orders; END;
