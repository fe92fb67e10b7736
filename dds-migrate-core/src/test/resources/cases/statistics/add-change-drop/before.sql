CREATE TABLE orders (id bigint PRIMARY KEY, a integer, b integer, c text);
CREATE STATISTICS s_kinds (dependencies) ON a, b FROM orders;
COMMENT ON STATISTICS s_kinds IS 'stays';
CREATE STATISTICS s_target ON a, b FROM orders;
CREATE STATISTICS s_old ON a, c FROM orders;
