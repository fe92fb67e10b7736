-- Drop check t.c
ALTER TABLE public.t DROP CONSTRAINT c;

-- Add column t.b integer
ALTER TABLE public.t ADD COLUMN b integer;

-- Add check t.c
ALTER TABLE public.t ADD CONSTRAINT c CHECK (a > b);
