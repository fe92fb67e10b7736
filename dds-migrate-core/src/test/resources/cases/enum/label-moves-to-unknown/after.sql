CREATE TYPE mood AS ENUM ('ok'); CREATE TABLE a (m mood);
