CREATE TABLE orders (id integer PRIMARY KEY, total integer);
CREATE FUNCTION order_sum() RETURNS bigint LANGUAGE sql STABLE BEGIN ATOMIC SELECT sum(total)::bigint FROM orders; END;
CREATE FUNCTION half() RETURNS bigint LANGUAGE sql STABLE BEGIN ATOMIC SELECT order_sum() / 2; END;
