CREATE TABLE orders (id int, fax text); CREATE INDEX ON orders (id); CREATE TABLE quartz_jobs (id int);
