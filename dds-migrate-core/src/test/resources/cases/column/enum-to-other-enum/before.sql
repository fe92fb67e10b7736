CREATE TYPE mood AS ENUM ('happy', 'sad');
CREATE TABLE a (m mood, ms mood[]);
