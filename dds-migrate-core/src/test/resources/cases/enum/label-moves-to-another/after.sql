CREATE TYPE mood AS ENUM ('ok', 'happy'); CREATE TABLE a (id int PRIMARY KEY, m mood DEFAULT 'ok', all_m mood[]);
