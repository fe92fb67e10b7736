CREATE TYPE pair AS (one integer, two integer);
CREATE TABLE a (p pair);
