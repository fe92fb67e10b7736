CREATE TABLE orders (id bigint PRIMARY KEY, total numeric(12,2) NOT NULL);
CREATE VIEW a AS SELECT id, total FROM orders;
COMMENT ON VIEW a IS 'it''s old';
COMMENT ON COLUMN a.id IS 'number';
