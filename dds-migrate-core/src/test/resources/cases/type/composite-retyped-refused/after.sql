CREATE TYPE pair AS (one bigint, two integer);
CREATE TABLE a (p pair);
