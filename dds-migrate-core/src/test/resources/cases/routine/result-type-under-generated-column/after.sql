CREATE FUNCTION code(n integer) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT n * 2 $$;
CREATE TABLE orders (id integer PRIMARY KEY, n integer, coded bigint GENERATED ALWAYS AS (code(n)) STORED);
COMMENT ON COLUMN orders.coded IS 'Computed';
CREATE INDEX orders_coded ON orders (coded);
