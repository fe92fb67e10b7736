-- Drop unique events_2024.own_key
ALTER TABLE public.events_2024 DROP CONSTRAINT own_key;

-- Add primary key events_2024.own_pkey
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.events_2024 GROUP BY id HAVING count(*) > 1) AS repeated;
ALTER TABLE public.events_2024 ADD CONSTRAINT own_pkey PRIMARY KEY (id);

-- Add check events_2024.own_check
-- Rows in the way: SELECT count(*) FROM public.events_2024 WHERE NOT ((id > 0));
ALTER TABLE public.events_2024 ADD CONSTRAINT own_check CHECK (id > 0);
