CREATE TABLE a (id int PRIMARY KEY, email text UNIQUE CHECK (email <> ''), nr serial); CREATE INDEX ON a (lower(email));
