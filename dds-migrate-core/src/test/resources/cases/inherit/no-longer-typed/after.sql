CREATE TYPE point_3d AS (x integer, y integer);
CREATE TABLE points (x integer, y integer);
CREATE TABLE plain OF point_3d;
