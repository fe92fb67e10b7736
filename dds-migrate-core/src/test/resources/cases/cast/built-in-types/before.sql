CREATE FUNCTION bytes(n integer) RETURNS bytea LANGUAGE sql IMMUTABLE AS 'SELECT int4send(n)';
CREATE FUNCTION days(n integer) RETURNS interval LANGUAGE sql IMMUTABLE AS 'SELECT make_interval(days => n)';
CREATE CAST (integer AS interval) WITH FUNCTION days(integer);
