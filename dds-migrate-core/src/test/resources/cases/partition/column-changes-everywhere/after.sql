CREATE TABLE events (k integer, n bigint, t text NOT NULL DEFAULT '-') PARTITION BY RANGE (k);
CREATE TABLE a PARTITION OF events DEFAULT;
CREATE TABLE parent (v bigint DEFAULT 3);
CREATE TABLE heir (w integer) INHERITS (parent);
