CREATE TABLE orders (id bigint PRIMARY KEY, total integer NOT NULL);
CREATE MATERIALIZED VIEW totals WITH (fillfactor = 70, autovacuum_enabled = false) AS SELECT id, total FROM orders;
CREATE UNIQUE INDEX totals_id ON totals (id);
