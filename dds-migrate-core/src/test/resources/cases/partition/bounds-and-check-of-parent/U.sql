-- Drop check p.c
ALTER TABLE public.p DROP CONSTRAINT c;

-- Change table p1 partition
ALTER TABLE public.p DETACH PARTITION public.p1;

-- Change table p1 partition
ALTER TABLE public.p ATTACH PARTITION public.p1 FOR VALUES FROM (1) TO (10);
