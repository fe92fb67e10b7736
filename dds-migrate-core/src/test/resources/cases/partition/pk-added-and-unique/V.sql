-- Add primary key t.t_pkey
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.t GROUP BY a HAVING count(*) > 1) AS repeated;
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (a);

-- Add unique t.t_a_b_key
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.t WHERE a IS NOT NULL AND b IS NOT NULL GROUP BY a, b HAVING count(*) > 1) AS repeated;
ALTER TABLE public.t ADD CONSTRAINT t_a_b_key UNIQUE (a, b);
