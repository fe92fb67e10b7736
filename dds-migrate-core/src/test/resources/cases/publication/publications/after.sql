CREATE TABLE t(a int PRIMARY KEY, b int);
CREATE TABLE u(a int PRIMARY KEY);
CREATE PUBLICATION p FOR TABLE t, u WITH (publish_via_partition_root=true);
COMMENT ON PUBLICATION p IS 'pp';
