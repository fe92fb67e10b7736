-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add routine net(numeric, numeric)
CREATE FUNCTION public.net(total numeric, vat numeric DEFAULT 0.25)
 RETURNS numeric
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$ SELECT total / (1 + vat) $function$;
COMMENT ON ROUTINE public.net(numeric, numeric) IS 'Without VAT';

-- Add routine tidy_up(integer)
CREATE PROCEDURE public.tidy_up(INOUT days integer)
 LANGUAGE plpgsql
AS $procedure$
BEGIN
  days := days + 1;
END
$procedure$;
