CREATE TABLE t(a int, b int, c text);
CREATE STATISTICS s (ndistinct, dependencies, mcv) ON a, b FROM t;
CREATE STATISTICS s2 ON a, upper(c) FROM t;
COMMENT ON STATISTICS s IS 'ss';
