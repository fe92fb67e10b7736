CREATE TABLE orders (id bigint PRIMARY KEY, total integer NOT NULL);
CREATE VIEW everything AS SELECT * FROM orders;
