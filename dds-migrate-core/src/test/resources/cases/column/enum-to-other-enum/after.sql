CREATE TYPE feeling AS ENUM ('happy', 'sad', 'angry');
CREATE TABLE a (m feeling, ms feeling[]);
