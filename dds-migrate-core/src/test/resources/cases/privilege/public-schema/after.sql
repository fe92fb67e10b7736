CREATE TABLE docs (id bigint PRIMARY KEY);
GRANT USAGE ON SCHEMA public TO reader;
