CREATE TYPE feeling AS ENUM ('sad', 'ok'); CREATE TABLE a (m feeling DEFAULT 'ok');
