-- Drop cast (character varying AS public.mood)
DROP CAST (character varying AS public.mood);

-- Change enum mood -none
ALTER TYPE public.mood RENAME TO mood_before;
CREATE TYPE public.mood AS ENUM ('sad', 'happy');

-- Add cast (character varying AS public.mood)
CREATE CAST (character varying AS public.mood) WITH INOUT AS IMPLICIT;

-- Change column people.mood public.mood made anew
ALTER TABLE public.people ALTER COLUMN mood TYPE public.mood USING mood::text::public.mood;

-- Drop enum mood as it was before
DROP TYPE public.mood_before;
