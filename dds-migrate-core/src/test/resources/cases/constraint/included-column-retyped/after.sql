CREATE TABLE t (id integer, note varchar(9), up integer, PRIMARY KEY (id) INCLUDE (note), FOREIGN KEY (up) REFERENCES t (id));
