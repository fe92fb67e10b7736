-- Drop primary key t.t_pkey
ALTER TABLE public.t DROP CONSTRAINT t_pkey;

-- Change column t.c not null → null
ALTER TABLE public.t ALTER COLUMN c DROP NOT NULL;

-- Add primary key t.t_pkey
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.t GROUP BY a, b HAVING count(*) > 1) AS repeated;
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY (a, b);
