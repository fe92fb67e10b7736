-- Change table events_old partition
ALTER TABLE public.events DETACH PARTITION public.events_old;

-- Change table events_old partition
ALTER TABLE public.events ATTACH PARTITION public.events_old FOR VALUES FROM ('2023-01-01') TO ('2025-01-01');
