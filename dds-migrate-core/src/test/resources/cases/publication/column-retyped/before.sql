CREATE TABLE orders (id bigint PRIMARY KEY, a integer);
CREATE PUBLICATION p FOR TABLE orders (id, a) WHERE (id > 5);
