CREATE TEXT SEARCH CONFIGURATION simple_sv (COPY = pg_catalog.simple);
CREATE TABLE docs (id bigint PRIMARY KEY, body text);
