CREATE TABLE orders (id bigint PRIMARY KEY, total integer NOT NULL);
CREATE MATERIALIZED VIEW totals AS SELECT id, total FROM orders;
CREATE UNIQUE INDEX a ON totals (id);
CREATE INDEX c ON totals (id, total);
