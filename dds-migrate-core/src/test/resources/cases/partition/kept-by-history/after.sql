CREATE TABLE events (id integer NOT NULL, at date NOT NULL, note text, PRIMARY KEY (id, at));
