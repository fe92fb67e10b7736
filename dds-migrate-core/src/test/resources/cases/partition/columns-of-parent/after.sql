CREATE TABLE events (id bigint, at date NOT NULL, kind varchar(20) DEFAULT 'x', need text, fresh text NOT NULL DEFAULT '-') PARTITION BY RANGE (at);
CREATE TABLE events_2024 PARTITION OF events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
COMMENT ON COLUMN events.fresh IS 'new';
