-- Drop foreign key c.c_a_fkey
ALTER TABLE public.c DROP CONSTRAINT c_a_fkey;

-- Drop unique t.ui
ALTER TABLE public.t DROP CONSTRAINT ui;

-- Add index t.ui
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.t WHERE a IS NOT NULL GROUP BY a HAVING count(*) > 1) AS repeated;
CREATE UNIQUE INDEX ui ON public.t (a);

-- Add foreign key c.c_a_fkey
ALTER TABLE public.c ADD CONSTRAINT c_a_fkey FOREIGN KEY (a) REFERENCES public.t (a);
