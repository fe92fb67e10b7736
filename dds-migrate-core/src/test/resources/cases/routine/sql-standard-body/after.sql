CREATE TABLE orders (id bigint PRIMARY KEY, total numeric, paid boolean DEFAULT false NOT NULL);
CREATE TABLE lines (order_id bigint REFERENCES orders, price numeric);
CREATE FUNCTION order_sum(o bigint) RETURNS numeric LANGUAGE sql STABLE BEGIN ATOMIC SELECT sum(price) FROM lines WHERE order_id = o; END;
CREATE PROCEDURE pay(o bigint) LANGUAGE sql BEGIN ATOMIC UPDATE orders SET paid = true WHERE id = o; END;
