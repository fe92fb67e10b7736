-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add routine f(integer)
CREATE FUNCTION public.f(integer)
 RETURNS integer
 LANGUAGE sql
AS $function$ SELECT 1 $function$;

-- Change routine f(text)
CREATE OR REPLACE FUNCTION public.f(text)
 RETURNS integer
 LANGUAGE sql
AS $function$ SELECT 1 $function$;

-- Change view v
CREATE OR REPLACE VIEW public.v (a, b) AS
 SELECT public.f(1) AS a,
    public.f('x'::text) AS b;

-- Drop routine f(bigint)
DROP FUNCTION public.f(bigint);
