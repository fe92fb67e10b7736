-- Change table events_2024 partition
ALTER TABLE public.events DETACH PARTITION public.events_2024;

-- Drop index events_2024.events_2024_at_idx
DROP INDEX public.events_2024_at_idx;
