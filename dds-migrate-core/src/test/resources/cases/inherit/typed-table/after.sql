CREATE TYPE point_3d AS (x integer, y integer, z integer);
CREATE TABLE points OF point_3d (PRIMARY KEY (x), y WITH OPTIONS NOT NULL DEFAULT 1);
CREATE TABLE more_points OF point_3d (z WITH OPTIONS DEFAULT 3);
