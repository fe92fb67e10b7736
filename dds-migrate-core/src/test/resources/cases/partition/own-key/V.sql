-- Drop unique events_2024.own_key
ALTER TABLE public.events_2024 DROP CONSTRAINT own_key;

-- Add primary key events_2024.own_pkey
ALTER TABLE public.events_2024 ADD CONSTRAINT own_pkey PRIMARY KEY (id);

-- Add check events_2024.own_check
ALTER TABLE public.events_2024 ADD CONSTRAINT own_check CHECK (id > 0);
