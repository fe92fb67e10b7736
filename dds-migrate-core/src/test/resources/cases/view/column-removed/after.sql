CREATE TABLE orders (id bigint PRIMARY KEY, total numeric(12,2) NOT NULL);
CREATE VIEW order_list AS SELECT id FROM orders;
COMMENT ON VIEW order_list IS 'All of them';
