CREATE TABLE invites (id integer PRIMARY KEY, email text, sent date);
CREATE INDEX invites_email ON invites (email);
