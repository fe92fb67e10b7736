CREATE TYPE point_3d AS (x integer, y integer, z integer);
CREATE TABLE points OF point_3d;
