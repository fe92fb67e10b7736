-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add routine net(numeric)
CREATE FUNCTION public.net(total numeric)
 RETURNS numeric
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT total / 1.25 $function$;

-- Change view nets
CREATE OR REPLACE VIEW public.nets (id, net) AS
 SELECT id,
    public.net(total) AS net
   FROM public.orders;

-- Drop routine net(numeric, numeric)
DROP FUNCTION public.net(numeric, numeric);
