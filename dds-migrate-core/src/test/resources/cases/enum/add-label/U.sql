-- Change enum mood -ok
ALTER TYPE public.mood RENAME TO mood_before;
CREATE TYPE public.mood AS ENUM ('sad', 'happy');

-- Change column a.m public.mood made anew
ALTER TABLE public.a ALTER COLUMN m TYPE public.mood USING m::text::public.mood;

-- Drop enum mood as it was before
DROP TYPE public.mood_before;
