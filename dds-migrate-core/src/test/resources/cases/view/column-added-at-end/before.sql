CREATE TABLE orders (id bigint PRIMARY KEY, total numeric(12,2) NOT NULL);
CREATE VIEW order_list AS SELECT id FROM orders;
CREATE VIEW order_list_list AS SELECT id FROM order_list;
