-- Bodies of functions may name what is only made further below.
SET LOCAL check_function_bodies = off;

-- Drop routine f(public.mood)
DROP FUNCTION public.f(public.mood);

-- Change enum mood +x
ALTER TYPE public.mood RENAME TO mood_before;
CREATE TYPE public.mood AS ENUM ('a', 'x', 'b');

-- Add routine f(public.mood)
CREATE FUNCTION public.f(m public.mood DEFAULT 'x'::public.mood)
 RETURNS integer
 LANGUAGE sql
RETURN 1;

-- Change column t.m public.mood made anew
ALTER TABLE public.t ALTER COLUMN m TYPE public.mood USING m::text::public.mood;

-- Drop enum mood as it was before
DROP TYPE public.mood_before;
