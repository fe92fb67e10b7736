CREATE TABLE a (at bigint, made bigint DEFAULT 0 NOT NULL, n integer[], many integer);
