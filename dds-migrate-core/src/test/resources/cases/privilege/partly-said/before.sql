CREATE TABLE docs (id bigint PRIMARY KEY, note text);
GRANT SELECT ON docs TO reader;
GRANT UPDATE (note) ON docs TO writer;
