-- Drop primary key t.t_pkey
ALTER TABLE public.t DROP CONSTRAINT t_pkey;

-- Change column t.c null → not null
-- Rows in the way: SELECT count(*) FROM public.t WHERE c IS NULL;
ALTER TABLE public.t ALTER COLUMN c SET NOT NULL;

-- Add primary key t.t_pkey
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.t GROUP BY b, a, c HAVING count(*) > 1) AS repeated;
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (b, a, c);
