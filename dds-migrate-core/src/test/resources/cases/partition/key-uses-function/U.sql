-- Drop table events_0
DROP TABLE public.events_0;

-- Drop table events
DROP TABLE public.events;

-- Drop routine bucket(bigint)
DROP FUNCTION public.bucket(bigint);
