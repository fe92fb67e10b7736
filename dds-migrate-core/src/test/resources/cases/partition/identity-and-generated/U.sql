-- Drop table events_2024
DROP TABLE public.events_2024;

-- Drop table events
DROP TABLE public.events;
