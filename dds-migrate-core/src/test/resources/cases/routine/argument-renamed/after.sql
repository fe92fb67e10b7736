CREATE FUNCTION net(gross numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT $1 / 1.25 $$;
