CREATE TABLE orders (id bigint PRIMARY KEY, total integer NOT NULL);
CREATE VIEW totals AS SELECT id, total FROM orders;
CREATE VIEW big_totals AS SELECT * FROM totals WHERE total > 100;
