CREATE TABLE docs (id bigint PRIMARY KEY, note text, open boolean);
