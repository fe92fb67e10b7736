CREATE TABLE orders (id bigint PRIMARY KEY, total numeric(12,2) NOT NULL);
CREATE VIEW cheap_orders AS SELECT id FROM orders WHERE total < 10;
COMMENT ON VIEW cheap_orders IS 'Hardly worth it';
