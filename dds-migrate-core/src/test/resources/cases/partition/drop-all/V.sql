-- Drop table events_2024
DROP TABLE public.events_2024;

-- Drop table events_rest
DROP TABLE public.events_rest;

-- Drop table events
DROP TABLE public.events;
