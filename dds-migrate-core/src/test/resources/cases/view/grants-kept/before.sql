CREATE TABLE orders (id bigint PRIMARY KEY, total integer NOT NULL);
CREATE VIEW totals AS SELECT id, total FROM orders;
GRANT SELECT ON totals TO reader;
GRANT UPDATE (total) ON totals TO reader;
GRANT SELECT ON totals TO PUBLIC;
GRANT DELETE ON totals TO reader WITH GRANT OPTION;
CREATE VIEW stable AS SELECT id FROM orders;
GRANT SELECT ON stable TO reader;
