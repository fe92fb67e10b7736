CREATE TABLE a (id integer PRIMARY KEY);
CREATE PUBLICATION p FOR TABLE a WITH (publish = 'insert');
