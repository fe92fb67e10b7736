CREATE TABLE orders (id bigint PRIMARY KEY, total integer NOT NULL);
CREATE MATERIALIZED VIEW totals AS SELECT sum(total) AS total FROM orders;
CREATE INDEX totals_total ON totals (total);
COMMENT ON MATERIALIZED VIEW totals IS 'Refreshed at night';
COMMENT ON COLUMN totals.total IS 'In SEK';
COMMENT ON INDEX totals_total IS 'For sorting';
