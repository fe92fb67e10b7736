-- Change table events_2 partition
ALTER TABLE public.events DETACH PARTITION public.events_2;

-- Drop table events_2
DROP TABLE public.events_2;
