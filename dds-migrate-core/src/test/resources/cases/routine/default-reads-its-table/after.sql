CREATE TABLE tickets (id bigint PRIMARY KEY, number bigint);
CREATE FUNCTION next_number() RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT coalesce(max(number), 0) + 1 FROM tickets $$;
ALTER TABLE tickets ALTER COLUMN number SET DEFAULT next_number();
