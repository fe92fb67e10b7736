CREATE TABLE orders (id bigint PRIMARY KEY, total numeric);
CREATE FUNCTION net(total numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT total / 1.25 $$;
CREATE INDEX orders_net ON orders (net(total));
