CREATE FUNCTION net(total numeric, vat numeric DEFAULT 0.25) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT total / (1 + vat) $$;
COMMENT ON FUNCTION net IS 'Without VAT';
CREATE PROCEDURE tidy_up(INOUT days integer) LANGUAGE plpgsql AS $$
BEGIN
  days := days + 1;
END
$$;
