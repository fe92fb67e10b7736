CREATE TABLE t(a int PRIMARY KEY, b int UNIQUE, CONSTRAINT ck CHECK (a>0));
COMMENT ON TABLE t IS E'line1\nline2\\';
COMMENT ON COLUMN t.b IS '$$ $x$ ${x} it''s';
