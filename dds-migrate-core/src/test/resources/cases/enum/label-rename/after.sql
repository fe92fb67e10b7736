CREATE TYPE e AS ENUM ('a','bb');
CREATE TABLE t(x e);
