-- Drop primary key events.events_pkey
ALTER TABLE public.events DROP CONSTRAINT events_pkey;

-- Add primary key events.events_pkey
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.events GROUP BY id, at HAVING count(*) > 1) AS repeated;
ALTER TABLE public.events ADD CONSTRAINT events_pkey PRIMARY KEY (id, at);
