CREATE TABLE a (y integer);
