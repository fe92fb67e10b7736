-- Change table events_2024 partition
ALTER TABLE public.events DETACH PARTITION public.events_2024;
