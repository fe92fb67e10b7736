-- Drop foreign key c.cf
ALTER TABLE public.c DROP CONSTRAINT cf;

-- Drop index t.ui
DROP INDEX public.ui;

-- Add index t.ui2
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.t WHERE a IS NOT NULL GROUP BY a HAVING count(*) > 1) AS repeated;
CREATE UNIQUE INDEX ui2 ON public.t (a) INCLUDE (b);

-- Add foreign key c.cf
ALTER TABLE public.c ADD CONSTRAINT cf FOREIGN KEY (a) REFERENCES public.t (a);
