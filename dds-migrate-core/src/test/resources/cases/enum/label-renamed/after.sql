CREATE TYPE mood AS ENUM ('unhappy', 'ok'); CREATE TABLE a (id int PRIMARY KEY, m mood NOT NULL DEFAULT 'unhappy');
