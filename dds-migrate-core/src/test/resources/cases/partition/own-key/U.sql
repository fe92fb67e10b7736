-- Drop check events_2024.own_check
ALTER TABLE public.events_2024 DROP CONSTRAINT own_check;

-- Drop primary key events_2024.own_pkey
ALTER TABLE public.events_2024 DROP CONSTRAINT own_pkey;

-- Add unique events_2024.own_key
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.events_2024 WHERE id IS NOT NULL GROUP BY id HAVING count(*) > 1) AS repeated;
ALTER TABLE public.events_2024 ADD CONSTRAINT own_key UNIQUE (id);
