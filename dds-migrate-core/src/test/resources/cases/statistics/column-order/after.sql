CREATE TABLE a (x integer, y integer, "one, two" integer);
CREATE STATISTICS a_stats ON x, y, "one, two", (x + y) FROM a;
