-- Change table c inheritance
ALTER TABLE public.c NO INHERIT public.p;

-- Drop check c.p_a_check
ALTER TABLE public.c DROP CONSTRAINT p_a_check;

-- Add check c.c_a_check
-- Rows in the way: SELECT count(*) FROM public.c WHERE NOT ((a > 0));
ALTER TABLE public.c ADD CONSTRAINT c_a_check CHECK (a > 0);
