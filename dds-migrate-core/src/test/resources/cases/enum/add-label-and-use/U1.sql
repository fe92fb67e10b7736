-- Change enum mood -ok
ALTER TYPE public.mood RENAME TO mood_before;
CREATE TYPE public.mood AS ENUM ('sad', 'happy');
ALTER TABLE public.a ALTER COLUMN m TYPE public.mood USING m::text::public.mood;
DROP TYPE public.mood_before;
