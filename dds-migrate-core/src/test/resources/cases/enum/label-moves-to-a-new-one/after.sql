CREATE TYPE mood AS ENUM ('down', 'ok'); CREATE TABLE a (id int PRIMARY KEY, m mood NOT NULL); CREATE VIEW sad AS SELECT id FROM a WHERE m <> 'ok';
