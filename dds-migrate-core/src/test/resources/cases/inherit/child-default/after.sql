CREATE TABLE animals (id integer NOT NULL, name text);
CREATE TABLE dogs (breed text, name text DEFAULT 'Karo') INHERITS (animals);
