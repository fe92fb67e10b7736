CREATE TABLE orders (id bigint PRIMARY KEY, total numeric(12,2) NOT NULL);
CREATE VIEW a WITH (security_barrier = true) AS SELECT id FROM orders;
CREATE VIEW b AS SELECT id FROM orders;
CREATE VIEW c AS SELECT id FROM orders WHERE id > 0 WITH CASCADED CHECK OPTION;
CREATE VIEW d AS SELECT id FROM orders WHERE id > 1;
