CREATE TABLE orders (id bigint PRIMARY KEY, total numeric);
CREATE FUNCTION biggest() RETURNS SETOF orders LANGUAGE sql STABLE AS $$ SELECT * FROM orders ORDER BY total $$;
CREATE FUNCTION shown(o orders) RETURNS text LANGUAGE sql STABLE AS $$ SELECT 'order ' || o.id $$;
