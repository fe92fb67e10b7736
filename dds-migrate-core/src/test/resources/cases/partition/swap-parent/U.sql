-- Change table part partition
ALTER TABLE public.b DETACH PARTITION public.part;

-- Change table part partition
ALTER TABLE public.a ATTACH PARTITION public.part FOR VALUES IN (1);
