CREATE TABLE a (id int PRIMARY KEY, mail text UNIQUE CHECK (mail <> ''), n serial); CREATE INDEX ON a (lower(mail));
