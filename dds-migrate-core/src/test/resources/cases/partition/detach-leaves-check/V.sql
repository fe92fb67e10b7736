-- Change table c partition
ALTER TABLE public.p DETACH PARTITION public.c;

-- Drop check c.apos
ALTER TABLE public.c DROP CONSTRAINT apos;
