CREATE TABLE t (a text);
CREATE VIEW v AS SELECT a || 'x' AS b FROM t;
