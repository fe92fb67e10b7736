CREATE TABLE events (id bigint, at date NOT NULL, kind text DEFAULT 'x', PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE events_2024 PARTITION OF events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE events_2025 PARTITION OF events (kind DEFAULT 'y', CONSTRAINT recent CHECK (id > 10)) FOR VALUES FROM ('2025-01-01') TO (MAXVALUE);
CREATE TABLE events_rest PARTITION OF events DEFAULT;
CREATE INDEX events_kind ON events (kind);
CREATE INDEX events_rest_own ON events_rest (id);
COMMENT ON TABLE events_rest IS 'what has no year';
