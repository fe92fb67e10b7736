-- Drop primary key events.events_pkey
ALTER TABLE public.events DROP CONSTRAINT events_pkey;

-- Add primary key events.events_pkey
ALTER TABLE public.events ADD CONSTRAINT events_pkey PRIMARY KEY (id, at, kind);
