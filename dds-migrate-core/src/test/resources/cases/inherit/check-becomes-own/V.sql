-- Change table c inheritance
ALTER TABLE public.c NO INHERIT public.p;

-- Drop check c.apos
ALTER TABLE public.c DROP CONSTRAINT apos;

-- Add check c.apos
-- Rows in the way: SELECT count(*) FROM public.c WHERE NOT ((a > 1));
ALTER TABLE public.c ADD CONSTRAINT apos CHECK (a > 1);
