CREATE FUNCTION net(total numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT $1 / 1.25 $$;
