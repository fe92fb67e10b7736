-- Drop unique t.t_a_key
ALTER TABLE public.t DROP CONSTRAINT t_a_key;

-- Add primary key t.t_pkey
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.t GROUP BY a HAVING count(*) > 1) AS repeated;
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (a);
