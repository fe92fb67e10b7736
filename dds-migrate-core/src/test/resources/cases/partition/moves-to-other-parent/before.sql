CREATE TABLE old_events (k integer NOT NULL, note text, PRIMARY KEY (k)) PARTITION BY RANGE (k);
ALTER TABLE old_events ADD COLUMN other integer REFERENCES old_events;
CREATE TABLE events_1 PARTITION OF old_events FOR VALUES FROM (1) TO (10);
