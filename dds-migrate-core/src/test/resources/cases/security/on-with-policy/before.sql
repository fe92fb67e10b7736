CREATE TABLE docs (id bigint PRIMARY KEY, owner name NOT NULL, open boolean);
