CREATE TYPE mood AS ENUM ('good', 'bad');
CREATE TABLE a (id integer PRIMARY KEY, b integer, c timestamptz, d boolean, e integer[], f integer, g mood DEFAULT 'good' NOT NULL);
CREATE INDEX a_b_idx ON a (b);
CREATE VIEW v AS SELECT id, b FROM a;
