CREATE FUNCTION net(total numeric, vat numeric DEFAULT 0.25) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT total / (1 + vat) $$;
