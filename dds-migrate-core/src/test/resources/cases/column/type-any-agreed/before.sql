CREATE TYPE mood AS ENUM ('good', 'bad');
CREATE TABLE a (id integer PRIMARY KEY, b text, c text, d integer, e varchar(10)[], f jsonb, g text DEFAULT 'good' NOT NULL);
CREATE INDEX a_b_idx ON a (b);
CREATE VIEW v AS SELECT id, b FROM a;
