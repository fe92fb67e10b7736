CREATE TABLE t(a timestamptz, b text, c int) PARTITION BY LIST (lower(b));
CREATE TABLE t1 PARTITION OF t FOR VALUES IN ('x','y');
