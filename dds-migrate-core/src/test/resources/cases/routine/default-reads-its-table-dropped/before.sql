CREATE TABLE tickets (id bigint PRIMARY KEY, number bigint NOT NULL);
CREATE FUNCTION next_number() RETURNS bigint LANGUAGE sql STABLE BEGIN ATOMIC SELECT coalesce(max(number), 0) + 1 FROM tickets; END;
ALTER TABLE tickets ALTER COLUMN number SET DEFAULT next_number();
