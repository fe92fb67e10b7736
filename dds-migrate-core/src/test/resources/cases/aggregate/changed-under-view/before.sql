CREATE TABLE orders (id bigint PRIMARY KEY, total numeric);
CREATE AGGREGATE total_of(numeric) (SFUNC = numeric_add, STYPE = numeric, INITCOND = '0');
COMMENT ON AGGREGATE total_of(numeric) IS 'mine';
CREATE VIEW totals AS SELECT total_of(total) AS t FROM orders;
