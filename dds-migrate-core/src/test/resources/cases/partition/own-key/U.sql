-- Drop check events_2024.own_check
ALTER TABLE public.events_2024 DROP CONSTRAINT own_check;

-- Drop primary key events_2024.own_pkey
ALTER TABLE public.events_2024 DROP CONSTRAINT own_pkey;

-- Add unique events_2024.own_key
ALTER TABLE public.events_2024 ADD CONSTRAINT own_key UNIQUE (id);
