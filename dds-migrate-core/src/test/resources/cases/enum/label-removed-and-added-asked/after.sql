CREATE TYPE mood AS ENUM ('saddened', 'ok'); CREATE TABLE a (m mood);
