CREATE TABLE orders (id bigint PRIMARY KEY, total numeric, note text);
CREATE FUNCTION biggest() RETURNS SETOF orders LANGUAGE sql STABLE AS $$ SELECT * FROM orders ORDER BY total $$;
CREATE FUNCTION shown(o orders) RETURNS text LANGUAGE sql STABLE AS $$ SELECT 'order ' || o.id $$;
CREATE TABLE invoices (id bigint PRIMARY KEY);
CREATE FUNCTION first_invoice() RETURNS invoices LANGUAGE sql STABLE AS $$ SELECT * FROM invoices LIMIT 1 $$;
