-- Add enum mood
CREATE TYPE public.mood AS ENUM ('happy', 'sad');

-- Change column a.m public.feeling → public.mood
ALTER TABLE public.a ALTER COLUMN m TYPE public.mood USING m::text::public.mood;

-- Change column a.ms public.feeling[] → public.mood[]
ALTER TABLE public.a ALTER COLUMN ms TYPE public.mood[] USING ms::text[]::public.mood[];

-- Drop enum feeling
DROP TYPE public.feeling;
