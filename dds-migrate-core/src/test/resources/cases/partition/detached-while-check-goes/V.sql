-- Change table p1 partition
ALTER TABLE public.p DETACH PARTITION public.p1;

-- Drop check p.c
ALTER TABLE public.p DROP CONSTRAINT c;

-- Drop check p1.c
ALTER TABLE public.p1 DROP CONSTRAINT c;
