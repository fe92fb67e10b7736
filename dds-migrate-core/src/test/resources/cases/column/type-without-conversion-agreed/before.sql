CREATE TABLE a (at timestamptz, made timestamptz DEFAULT now() NOT NULL, n integer, many integer[]);
