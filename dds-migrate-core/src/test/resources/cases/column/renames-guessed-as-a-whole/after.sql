CREATE TABLE a (id int PRIMARY KEY, last_name text NOT NULL, first_name text, email_address text, n bigint, k bigint);
