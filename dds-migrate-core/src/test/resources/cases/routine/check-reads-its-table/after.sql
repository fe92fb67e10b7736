CREATE TABLE tickets (id bigint PRIMARY KEY, number bigint);
CREATE FUNCTION is_free(n bigint) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT NOT EXISTS (SELECT FROM tickets WHERE number = n) $$;
ALTER TABLE tickets ADD CONSTRAINT free CHECK (is_free(number));
