CREATE TABLE orders (id bigint PRIMARY KEY, total integer NOT NULL);
CREATE TABLE totals (id bigint PRIMARY KEY, total integer NOT NULL);
