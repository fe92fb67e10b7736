CREATE TABLE orders (id bigint PRIMARY KEY, note text);
CREATE VIEW everything AS SELECT id, note FROM orders;
