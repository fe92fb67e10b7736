CREATE TABLE invites (id integer PRIMARY KEY);
