CREATE TABLE orders (id int); CREATE INDEX ON orders (id); CREATE TABLE quartz (id int);
