-- Drop cast (character varying AS public.mood)
DROP CAST (character varying AS public.mood);

-- Change enum mood -none
ALTER TYPE public.mood RENAME TO mood_before;
CREATE TYPE public.mood AS ENUM ('sad', 'happy');
ALTER TABLE public.people ALTER COLUMN mood TYPE public.mood USING mood::text::public.mood;
DROP TYPE public.mood_before;

-- Add cast (character varying AS public.mood)
CREATE CAST (character varying AS public.mood) WITH INOUT AS IMPLICIT;
