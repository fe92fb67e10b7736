CREATE TYPE c AS (a int, b text);
CREATE TABLE t(x c, y c[]);
CREATE FUNCTION f(c) RETURNS int LANGUAGE sql AS 'SELECT 1';
