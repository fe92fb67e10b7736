CREATE TABLE orders (id bigint PRIMARY KEY, total numeric(12,2) NOT NULL);
CREATE VIEW order_list AS SELECT id, total::integer AS total FROM orders;
CREATE VIEW order_sums AS SELECT sum(total) AS total FROM order_list;
