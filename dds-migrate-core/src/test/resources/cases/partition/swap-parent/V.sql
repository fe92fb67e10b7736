-- Change table part partition
ALTER TABLE public.a DETACH PARTITION public.part;

-- Change table part partition
ALTER TABLE public.b ATTACH PARTITION public.part FOR VALUES IN (2);
