CREATE TABLE lines (id bigint PRIMARY KEY, a integer);
CREATE PUBLICATION p FOR TABLE lines;
