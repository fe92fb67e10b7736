CREATE TABLE orders (id bigint PRIMARY KEY, total numeric);
CREATE FUNCTION net(total numeric, vat numeric DEFAULT 0.25) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT total / (1 + vat) $$;
CREATE VIEW nets AS SELECT id, net(total, 0.25) AS net FROM orders;
