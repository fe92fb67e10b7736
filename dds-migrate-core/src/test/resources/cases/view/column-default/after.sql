CREATE TABLE orders (id bigint PRIMARY KEY, total numeric(12,2) NOT NULL, state text);
CREATE VIEW order_list AS SELECT id, total, state FROM orders;
ALTER VIEW order_list ALTER COLUMN total SET DEFAULT 1;
ALTER VIEW order_list ALTER COLUMN state SET DEFAULT 'new';
