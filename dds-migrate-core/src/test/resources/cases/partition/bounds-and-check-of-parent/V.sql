-- Add check p.c
-- Rows in the way: SELECT count(*) FROM public.p WHERE NOT ((k > 0));
ALTER TABLE public.p ADD CONSTRAINT c CHECK (k > 0);

-- Change table p1 partition
ALTER TABLE public.p DETACH PARTITION public.p1;

-- Change table p1 partition
ALTER TABLE public.p ATTACH PARTITION public.p1 FOR VALUES FROM (1) TO (20);
