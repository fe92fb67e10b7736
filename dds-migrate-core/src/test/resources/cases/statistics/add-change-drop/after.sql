CREATE TABLE orders (id bigint PRIMARY KEY, a integer, b integer, c text);
CREATE STATISTICS s_kinds (dependencies, mcv) ON a, b FROM orders;
COMMENT ON STATISTICS s_kinds IS 'stays';
CREATE STATISTICS s_target ON a, b FROM orders;
ALTER STATISTICS s_target SET STATISTICS 500;
CREATE STATISTICS s_expression ON (a + b), (lower(c)) FROM orders;
COMMENT ON STATISTICS s_expression IS 'for sums';
