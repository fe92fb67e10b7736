CREATE TABLE animals (id integer NOT NULL, gone text, name text);
CREATE TABLE dogs (breed text) INHERITS (animals);
