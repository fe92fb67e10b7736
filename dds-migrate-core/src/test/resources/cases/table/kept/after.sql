CREATE TABLE note (id integer PRIMARY KEY, item bigint, body text);
