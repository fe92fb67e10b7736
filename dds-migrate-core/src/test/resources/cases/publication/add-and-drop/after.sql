CREATE TABLE orders (id bigint PRIMARY KEY, a integer);
CREATE TABLE lines (id bigint PRIMARY KEY, a integer);
CREATE PUBLICATION changed FOR TABLE orders, lines WITH (publish = 'insert, update');
COMMENT ON PUBLICATION changed IS 'stays';
CREATE PUBLICATION empty_one;
CREATE PUBLICATION "odd Name" FOR TABLE ONLY lines;
