CREATE TABLE orders (id bigint PRIMARY KEY, total numeric);
CREATE FUNCTION net(total numeric, vat numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT total / (1 + vat) $$;
CREATE VIEW nets AS SELECT id, net(total, 0.12) AS net FROM orders;
