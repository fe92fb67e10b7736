CREATE TABLE animals (id integer NOT NULL, name text DEFAULT 'x', CONSTRAINT named CHECK (name <> ''), CONSTRAINT top CHECK (id > 0) NO INHERIT);
CREATE TABLE pets (owner text);
CREATE TABLE dogs (breed text, PRIMARY KEY (id)) INHERITS (animals, pets);
