-- Drop primary key t.t_pkey
ALTER TABLE public.t DROP CONSTRAINT t_pkey;

-- Add unique t.t_a_key
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.t WHERE a IS NOT NULL GROUP BY a HAVING count(*) > 1) AS repeated;
ALTER TABLE public.t ADD CONSTRAINT t_a_key UNIQUE (a);
