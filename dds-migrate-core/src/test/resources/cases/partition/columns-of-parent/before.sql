CREATE TABLE events (id integer, at date NOT NULL, gone text, kind varchar(10), need text) PARTITION BY RANGE (at);
CREATE TABLE events_2024 PARTITION OF events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
