-- Add enum gone
CREATE TYPE public.gone AS ENUM ('a', 'b');

-- Add column t.g public.gone
ALTER TABLE public.t ADD COLUMN g public.gone DEFAULT 'a'::public.gone;

-- Drop column t.l
ALTER TABLE public.t DROP COLUMN l;

-- Drop column t.m
ALTER TABLE public.t DROP COLUMN m;

-- Drop enum e
DROP TYPE public.e;

-- Drop enum mood
DROP TYPE public.mood;
