-- Add check p.c
-- Rows in the way: SELECT count(*) FROM public.p WHERE NOT ((k > 0));
ALTER TABLE public.p ADD CONSTRAINT c CHECK (k > 0);

-- Add check p1.c
-- Rows in the way: SELECT count(*) FROM public.p1 WHERE NOT ((k > 0));
ALTER TABLE public.p1 ADD CONSTRAINT c CHECK (k > 0);

-- Change table p1 partition
ALTER TABLE public.p ATTACH PARTITION public.p1 FOR VALUES FROM (1) TO (10);
