CREATE TABLE a (id integer, b integer, c text) PARTITION BY RANGE (id);
CREATE TABLE a1 PARTITION OF a FOR VALUES FROM (0) TO (10);
CREATE INDEX a_b_idx ON a (b);
