CREATE TABLE t(a int, b text, c jsonb, d text);
CREATE INDEX i1 ON t(a);
CREATE INDEX i2 ON t(lower(b));
CREATE INDEX i3 ON t USING gin(c);
CREATE INDEX i4 ON t(a) WHERE b IS NOT NULL;
CREATE INDEX i5 ON t(d text_pattern_ops);
CREATE INDEX i6 ON t(a DESC NULLS LAST, b COLLATE "C");
CREATE INDEX i7 ON t USING hash(a);
CREATE INDEX i8 ON t USING brin(a) WITH (pages_per_range=32);
