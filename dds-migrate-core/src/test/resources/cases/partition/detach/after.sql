CREATE TABLE events (id bigint NOT NULL, at date NOT NULL, CONSTRAINT events_pkey PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE events_2024 (id bigint NOT NULL, at date NOT NULL, CONSTRAINT events_2024_pkey PRIMARY KEY (id, at));
