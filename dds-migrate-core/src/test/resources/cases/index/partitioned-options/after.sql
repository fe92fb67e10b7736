CREATE TABLE events (k integer) PARTITION BY RANGE (k);
CREATE TABLE a PARTITION OF events DEFAULT;
CREATE INDEX events_k ON events (k) WITH (fillfactor = 60);
