CREATE TABLE orders (id bigint PRIMARY KEY, a bigint, c text);
CREATE STATISTICS s_a ON a, c FROM orders;
CREATE STATISTICS s_x ON (a * 2), c FROM orders;
