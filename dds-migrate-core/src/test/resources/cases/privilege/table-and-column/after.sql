CREATE TABLE docs (id bigint PRIMARY KEY, open boolean, note text);
GRANT SELECT ON docs TO reader WITH GRANT OPTION;
GRANT UPDATE (open) ON docs TO writer;
GRANT ALL ON docs TO writer;
