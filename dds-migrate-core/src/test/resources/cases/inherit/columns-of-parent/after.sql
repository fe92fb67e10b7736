CREATE TABLE animals (id bigint NOT NULL, name varchar(40) DEFAULT 'x', fresh date);
CREATE TABLE dogs (breed text) INHERITS (animals);
