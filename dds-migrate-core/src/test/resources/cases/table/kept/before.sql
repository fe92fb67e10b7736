CREATE TABLE kind (id serial PRIMARY KEY, name text NOT NULL);
CREATE TABLE item (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind integer NOT NULL REFERENCES kind,
    price integer NOT NULL CHECK (price > 0),
    twice integer GENERATED ALWAYS AS (price * 2) STORED
);
CREATE TABLE note (id integer PRIMARY KEY, item bigint REFERENCES item, body text);
