CREATE FUNCTION bytes(n integer) RETURNS bytea LANGUAGE sql IMMUTABLE AS 'SELECT int4send(n)';
CREATE CAST (integer AS bytea) WITH FUNCTION bytes(integer) AS ASSIGNMENT;
