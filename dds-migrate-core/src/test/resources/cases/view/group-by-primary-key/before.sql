CREATE TABLE orders (id bigint PRIMARY KEY, name text);
CREATE VIEW named AS SELECT id, name, count(*) AS n FROM orders GROUP BY id;
