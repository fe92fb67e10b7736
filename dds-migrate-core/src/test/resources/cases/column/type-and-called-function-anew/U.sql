-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Change column t.c default public.f('q'::text) → none
ALTER TABLE public.t ALTER COLUMN c DROP DEFAULT;

-- Drop routine f(text)
DROP FUNCTION public.f(text);

-- Add routine f(text)
CREATE FUNCTION public.f(x text)
 RETURNS text
 LANGUAGE plpgsql
 IMMUTABLE
AS $function$ BEGIN RETURN x; END $function$;

-- Change column t.c public.d2 → public.d1
ALTER TABLE public.t ALTER COLUMN c TYPE public.d1;

-- Change column t.c default none → public.f('q'::text)
ALTER TABLE public.t ALTER COLUMN c SET DEFAULT public.f('q'::text);
