CREATE TABLE t(a timestamp, b timestamptz(0), c time, d interval, e interval);
