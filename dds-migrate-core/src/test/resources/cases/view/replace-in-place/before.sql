CREATE TABLE orders (id bigint PRIMARY KEY, total numeric(12,2) NOT NULL);
CREATE VIEW cheap_orders AS SELECT id FROM orders WHERE total < 10;
CREATE VIEW cheapest AS SELECT min(id) AS id FROM cheap_orders;
