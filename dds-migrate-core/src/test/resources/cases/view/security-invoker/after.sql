CREATE TABLE orders (id bigint PRIMARY KEY, total numeric(12,2) NOT NULL);
CREATE VIEW a WITH (security_invoker = true) AS SELECT id FROM orders;
