CREATE FUNCTION net(total numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT total / 1.25 $$;
CREATE PROCEDURE tidy_up(days integer) LANGUAGE plpgsql AS $$ BEGIN NULL; END $$;
GRANT EXECUTE ON FUNCTION net TO reader;
