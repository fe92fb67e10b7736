CREATE TABLE t (id integer, note text, up integer, PRIMARY KEY (id) INCLUDE (note), FOREIGN KEY (up) REFERENCES t (id));
