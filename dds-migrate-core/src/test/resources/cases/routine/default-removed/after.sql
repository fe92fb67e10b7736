CREATE FUNCTION net(total numeric, vat numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT total / (1 + vat) $$;
