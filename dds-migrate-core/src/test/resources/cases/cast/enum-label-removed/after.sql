CREATE TYPE mood AS ENUM ('sad', 'happy');
CREATE CAST (varchar AS mood) WITH INOUT AS IMPLICIT;
CREATE TABLE people (id bigint PRIMARY KEY, mood mood);
