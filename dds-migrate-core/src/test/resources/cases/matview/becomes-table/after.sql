CREATE TABLE orders (id bigint PRIMARY KEY, total integer NOT NULL);
CREATE TABLE totals (id bigint, total integer);
CREATE INDEX totals_total ON totals (total);
