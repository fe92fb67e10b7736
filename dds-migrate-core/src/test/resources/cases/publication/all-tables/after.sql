CREATE TABLE a (id integer PRIMARY KEY);
CREATE PUBLICATION everything FOR ALL TABLES WITH (publish = 'insert, update');
CREATE PUBLICATION narrowed FOR TABLE a;
COMMENT ON PUBLICATION narrowed IS 'for the warehouse';
