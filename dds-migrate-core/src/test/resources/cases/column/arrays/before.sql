CREATE TABLE t(a int[], b text[], c varchar(5)[], d numeric(5,2)[][]);
