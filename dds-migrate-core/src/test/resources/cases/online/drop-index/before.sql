CREATE TABLE invites (id integer PRIMARY KEY, email text);
CREATE INDEX invites_email ON invites (email);
