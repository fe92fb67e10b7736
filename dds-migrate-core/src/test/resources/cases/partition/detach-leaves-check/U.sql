-- Add check c.apos
-- Rows in the way: SELECT count(*) FROM public.c WHERE NOT ((a > 0));
ALTER TABLE public.c ADD CONSTRAINT apos CHECK (a > 0);

-- Change table c partition
ALTER TABLE public.p ATTACH PARTITION public.c FOR VALUES IN (1);
