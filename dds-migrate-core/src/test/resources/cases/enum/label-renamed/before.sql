CREATE TYPE mood AS ENUM ('sad', 'ok'); CREATE TABLE a (id int PRIMARY KEY, m mood NOT NULL DEFAULT 'sad'); INSERT INTO a VALUES (1, 'sad');
