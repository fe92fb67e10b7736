CREATE TABLE events (id integer, at date NOT NULL, kind text DEFAULT 'parent') PARTITION BY RANGE (at);
CREATE TABLE events_2024 PARTITION OF events (kind DEFAULT 'child', id NOT NULL) FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
