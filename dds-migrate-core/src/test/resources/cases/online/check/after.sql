CREATE TABLE invites (id integer PRIMARY KEY, email text CONSTRAINT has_at CHECK (email LIKE '%@%'));
