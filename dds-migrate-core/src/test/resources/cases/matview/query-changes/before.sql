CREATE TABLE orders (id bigint PRIMARY KEY, total integer NOT NULL);
CREATE MATERIALIZED VIEW totals WITH (fillfactor = 70) AS SELECT id, total FROM orders;
CREATE UNIQUE INDEX totals_id ON totals (id);
COMMENT ON MATERIALIZED VIEW totals IS 'Refreshed at night';
GRANT SELECT ON totals TO reader;
CREATE VIEW big AS SELECT id FROM totals WHERE total > 100;
