-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Add routine f(bigint)
CREATE FUNCTION public.f(bigint)
 RETURNS integer
 LANGUAGE sql
AS $function$ SELECT 1 $function$;

-- Change routine f(text)
CREATE OR REPLACE FUNCTION public.f(text)
 RETURNS integer
 LANGUAGE sql
AS $function$ SELECT 3 $function$;

-- Change view v
CREATE OR REPLACE VIEW public.v (a, b) AS
 SELECT public.f((1)::bigint) AS a,
    public.f('x'::text) AS b;

-- Drop routine f(integer)
DROP FUNCTION public.f(integer);
