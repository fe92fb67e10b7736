CREATE TABLE orders (id bigint PRIMARY KEY, total integer NOT NULL, note text);
CREATE VIEW everything AS SELECT id, note, total FROM orders;
