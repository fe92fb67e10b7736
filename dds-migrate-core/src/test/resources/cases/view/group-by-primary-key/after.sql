CREATE TABLE orders (id bigint, name text, CONSTRAINT orders_key PRIMARY KEY (id) INCLUDE (name));
CREATE VIEW named AS SELECT id, name, count(*) AS n FROM orders GROUP BY id;
