CREATE TABLE new_events (k integer NOT NULL, note text NOT NULL DEFAULT '-', other integer, PRIMARY KEY (k)) PARTITION BY RANGE (k);
CREATE TABLE events_1 PARTITION OF new_events FOR VALUES FROM (1) TO (10);
