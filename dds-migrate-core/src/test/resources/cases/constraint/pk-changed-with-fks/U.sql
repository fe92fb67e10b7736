-- Drop foreign key c.c_x_fkey
ALTER TABLE public.c DROP CONSTRAINT c_x_fkey;

-- Drop primary key p.p_pkey
ALTER TABLE public.p DROP CONSTRAINT p_pkey;

-- Add primary key p.p_pkey
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.p GROUP BY a HAVING count(*) > 1) AS repeated;
ALTER TABLE public.p ADD CONSTRAINT p_pkey PRIMARY KEY (a);

-- Add foreign key c.c_x_fkey
-- Rows in the way: SELECT count(*) FROM public.c AS r WHERE r.x IS NOT NULL AND NOT EXISTS (SELECT FROM public.p AS t WHERE t.a = r.x);
ALTER TABLE public.c ADD CONSTRAINT c_x_fkey FOREIGN KEY (x) REFERENCES public.p (a);
