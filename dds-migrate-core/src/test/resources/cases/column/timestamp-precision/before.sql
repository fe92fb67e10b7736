CREATE TABLE t(a timestamp(3), b timestamptz(6), c time(2), d interval(3), e interval year to month);
