CREATE TABLE events (k integer, n integer NOT NULL, t text) PARTITION BY RANGE (k);
CREATE TABLE a PARTITION OF events DEFAULT;
CREATE TABLE parent (v integer NOT NULL);
CREATE TABLE heir (w integer) INHERITS (parent);
