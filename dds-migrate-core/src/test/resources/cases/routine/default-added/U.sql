-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop view nets
DROP VIEW public.nets;

-- Drop routine net(numeric, numeric)
DROP FUNCTION public.net(numeric, numeric);

-- Add routine net(numeric, numeric)
CREATE FUNCTION public.net(total numeric, vat numeric)
 RETURNS numeric
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT total / (1 + vat) $function$;

-- Add view nets
CREATE VIEW public.nets (id, net) AS
 SELECT id,
    public.net(total, 0.25) AS net
   FROM public.orders;
