CREATE TABLE orders (id bigint PRIMARY KEY, total integer NOT NULL);
CREATE VIEW z AS SELECT id, total FROM orders;
CREATE VIEW m AS SELECT id, total FROM z;
CREATE VIEW a AS SELECT total FROM m;
COMMENT ON VIEW a IS 'last of the chain';
