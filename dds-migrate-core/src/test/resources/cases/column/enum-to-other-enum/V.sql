-- Add enum feeling
CREATE TYPE public.feeling AS ENUM ('happy', 'sad', 'angry');

-- Change column a.m public.mood → public.feeling
ALTER TABLE public.a ALTER COLUMN m TYPE public.feeling USING m::text::feeling;

-- Change column a.ms public.mood[] → public.feeling[]
ALTER TABLE public.a ALTER COLUMN ms TYPE public.feeling[] USING ms::text[]::feeling[];

-- Drop enum mood
DROP TYPE public.mood;
