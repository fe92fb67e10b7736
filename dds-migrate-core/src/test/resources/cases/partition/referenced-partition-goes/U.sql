-- Add table events_2
CREATE TABLE public.events_2 PARTITION OF public.events FOR VALUES FROM (10) TO (20);
