CREATE TABLE events (id bigint NOT NULL, at date NOT NULL, CONSTRAINT events_pkey PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE INDEX events_at ON events (at);
CREATE TABLE events_2024 (id bigint NOT NULL, at date NOT NULL, CONSTRAINT events_2024_pkey PRIMARY KEY (id, at));
CREATE INDEX events_2024_at_idx ON events_2024 (at);
