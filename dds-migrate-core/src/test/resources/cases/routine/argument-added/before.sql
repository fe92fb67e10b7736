CREATE TABLE orders (id bigint PRIMARY KEY, total numeric);
CREATE FUNCTION net(total numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT total / 1.25 $$;
CREATE VIEW nets AS SELECT id, net(total) AS net FROM orders;
