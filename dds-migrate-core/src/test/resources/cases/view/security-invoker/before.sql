CREATE TABLE orders (id bigint PRIMARY KEY, total numeric(12,2) NOT NULL);
CREATE VIEW a AS SELECT id FROM orders;
