CREATE TABLE t(a bigint[], b varchar(3)[], c text[], d numeric(7,3)[]);
