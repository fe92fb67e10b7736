-- Change table a partition
ALTER TABLE public.events DETACH PARTITION public.a;

-- Change table b partition
ALTER TABLE public.events DETACH PARTITION public.b;

-- Change table a partition
ALTER TABLE public.events ATTACH PARTITION public.a DEFAULT;

-- Change table b partition
ALTER TABLE public.events ATTACH PARTITION public.b FOR VALUES FROM (1) TO (10);
