-- Drop check t.c
ALTER TABLE public.t DROP CONSTRAINT c;

-- Add check t.c
-- Rows in the way: SELECT count(*) FROM public.t WHERE NOT ((a > 0));
ALTER TABLE public.t ADD CONSTRAINT c CHECK (a > 0);

-- Drop column t.b
ALTER TABLE public.t DROP COLUMN b;
