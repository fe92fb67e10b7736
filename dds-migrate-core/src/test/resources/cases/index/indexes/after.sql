CREATE TABLE t(a int, b text, c jsonb, d text);
CREATE INDEX i1 ON t(a DESC);
CREATE INDEX i2 ON t(upper(b));
CREATE INDEX i3 ON t USING gin(c jsonb_path_ops);
CREATE INDEX i4 ON t(a) WHERE b IS NULL;
CREATE INDEX i5 ON t(d);
CREATE INDEX i6 ON t(a DESC, b);
CREATE INDEX i7 ON t USING btree(a);
CREATE INDEX i8 ON t USING brin(a) WITH (pages_per_range=64);
