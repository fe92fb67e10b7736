-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop routine f(public.r)
DROP FUNCTION public.f(public.r);

-- Drop range r
DROP TYPE public.r;

-- Add range r
CREATE TYPE public.r AS RANGE (subtype = integer);

-- Add routine f(public.r)
CREATE FUNCTION public.f(public.r)
 RETURNS integer
 LANGUAGE sql
AS $function$select 1$function$;
