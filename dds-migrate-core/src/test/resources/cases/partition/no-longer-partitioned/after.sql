CREATE TABLE a (id integer, b integer, c text);
CREATE TABLE a1 (id integer, b integer, c text);
