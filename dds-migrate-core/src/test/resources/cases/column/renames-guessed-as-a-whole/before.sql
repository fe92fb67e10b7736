CREATE TABLE a (id int PRIMARY KEY, name text NOT NULL, first text, mail text, n int);
