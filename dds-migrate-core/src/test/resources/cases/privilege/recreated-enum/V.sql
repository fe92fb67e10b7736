-- Change enum mood -none
ALTER TYPE public.mood RENAME TO mood_before;
CREATE TYPE public.mood AS ENUM ('sad', 'happy');
COMMENT ON TYPE public.mood IS 'how it feels';

-- Change column people.mood public.mood made anew
ALTER TABLE public.people ALTER COLUMN mood TYPE public.mood USING mood::text::public.mood;

-- Drop enum mood as it was before
DROP TYPE public.mood_before;

-- Change enum mood privileges
REVOKE USAGE ON TYPE public.mood FROM PUBLIC;
GRANT USAGE ON TYPE public.mood TO reader;
