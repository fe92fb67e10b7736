-- Drop check t.c1
ALTER TABLE public.t DROP CONSTRAINT c1;

-- Drop check t.t_a_check
ALTER TABLE public.t DROP CONSTRAINT t_a_check;

-- Add check t.c1
-- Rows in the way: SELECT count(*) FROM public.t WHERE NOT ((b < 5));
ALTER TABLE public.t ADD CONSTRAINT c1 CHECK (b < 5) NO INHERIT;

-- Add check t.t_a_check
-- Rows in the way: SELECT count(*) FROM public.t WHERE NOT ((a > 0));
ALTER TABLE public.t ADD CONSTRAINT t_a_check CHECK (a > 0);
