-- Change table a partition
ALTER TABLE public.events DETACH PARTITION public.a;

-- Change table b partition
ALTER TABLE public.events DETACH PARTITION public.b;

-- Change table a partition
ALTER TABLE public.events ATTACH PARTITION public.a FOR VALUES FROM (5) TO (15);

-- Change table b partition
ALTER TABLE public.events ATTACH PARTITION public.b DEFAULT;
