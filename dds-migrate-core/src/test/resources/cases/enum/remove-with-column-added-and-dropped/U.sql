-- Drop column t.added
ALTER TABLE public.t DROP COLUMN added;

-- Change enum e +b
ALTER TYPE public.e ADD VALUE 'b';

-- Add column t.gone public.e
ALTER TABLE public.t ADD COLUMN gone public.e;
