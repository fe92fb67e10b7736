CREATE TABLE orders (id bigint PRIMARY KEY, total integer NOT NULL);
CREATE MATERIALIZED VIEW totals AS SELECT id, total FROM orders;
CREATE INDEX totals_total ON totals (total);
