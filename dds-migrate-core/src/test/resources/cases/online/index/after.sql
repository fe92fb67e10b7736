CREATE TABLE invites (id integer PRIMARY KEY, email text NOT NULL, sent date);
CREATE INDEX invites_email ON invites (lower(email));
COMMENT ON INDEX invites_email IS 'for logins';
CREATE UNIQUE INDEX invites_sent ON invites (sent) WHERE sent IS NOT NULL;
CREATE TABLE notes (id integer PRIMARY KEY, text text);
CREATE INDEX notes_text ON notes (text);
