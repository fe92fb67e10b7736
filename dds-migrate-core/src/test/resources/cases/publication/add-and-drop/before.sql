CREATE TABLE orders (id bigint PRIMARY KEY, a integer);
CREATE TABLE lines (id bigint PRIMARY KEY, a integer);
CREATE PUBLICATION gone FOR TABLE orders;
CREATE PUBLICATION changed FOR TABLE orders WITH (publish = 'insert');
COMMENT ON PUBLICATION changed IS 'stays';
