CREATE TABLE docs (id bigint PRIMARY KEY, open boolean, note text);
GRANT SELECT, INSERT ON docs TO reader;
GRANT UPDATE (note) ON docs TO reader;
