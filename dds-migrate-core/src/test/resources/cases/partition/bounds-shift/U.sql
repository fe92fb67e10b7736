-- Change table events_a partition
ALTER TABLE public.events DETACH PARTITION public.events_a;

-- Change table events_b partition
ALTER TABLE public.events DETACH PARTITION public.events_b;

-- Change table events_a partition
ALTER TABLE public.events ATTACH PARTITION public.events_a FOR VALUES FROM (0) TO (10);

-- Change table events_b partition
ALTER TABLE public.events ATTACH PARTITION public.events_b FOR VALUES FROM (10) TO (20);
