CREATE TYPE c AS (a int, b text, d date);
CREATE TABLE t(x c, y c[]);
CREATE FUNCTION f(c) RETURNS int LANGUAGE sql AS 'SELECT 1';
COMMENT ON TYPE c IS 'tt';
COMMENT ON COLUMN c.a IS 'attr';
