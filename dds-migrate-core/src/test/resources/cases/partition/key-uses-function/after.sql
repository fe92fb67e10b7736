CREATE FUNCTION bucket(n bigint) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT (n % 4)::integer $$;
CREATE TABLE events (id bigint NOT NULL) PARTITION BY LIST (bucket(id));
CREATE TABLE events_0 PARTITION OF events FOR VALUES IN (0);
