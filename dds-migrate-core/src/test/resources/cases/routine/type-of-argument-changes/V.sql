-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop routine shown(public.mood)
DROP FUNCTION public.shown(public.mood);

-- Change enum mood -none
ALTER TYPE public.mood RENAME TO mood_before;
CREATE TYPE public.mood AS ENUM ('sad', 'happy');

-- Add routine shown(public.mood)
CREATE FUNCTION public.shown(m public.mood)
 RETURNS text
 LANGUAGE sql
AS $function$ SELECT m::text $function$;
COMMENT ON ROUTINE public.shown(public.mood) IS 'as text';

-- Drop enum mood as it was before
DROP TYPE public.mood_before;
