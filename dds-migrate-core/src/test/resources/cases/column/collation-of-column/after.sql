CREATE TABLE t(a text COLLATE "POSIX", b varchar(10) COLLATE "C");
