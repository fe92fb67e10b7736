CREATE TABLE orders (id bigint PRIMARY KEY, total numeric(12,2) NOT NULL, placed_at timestamptz);
CREATE VIEW open_orders AS SELECT id, total FROM orders WHERE placed_at IS NULL;
COMMENT ON VIEW open_orders IS 'Orders that are not placed yet';
COMMENT ON COLUMN open_orders.total IS 'In SEK';
