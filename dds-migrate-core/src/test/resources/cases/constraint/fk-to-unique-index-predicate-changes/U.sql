-- Drop foreign key c.cf
ALTER TABLE public.c DROP CONSTRAINT cf;

-- Drop index t.ui2
DROP INDEX public.ui2;

-- Add index t.ui
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.t WHERE a IS NOT NULL GROUP BY a HAVING count(*) > 1) AS repeated;
CREATE UNIQUE INDEX ui ON public.t (a);

-- Add foreign key c.cf
ALTER TABLE public.c ADD CONSTRAINT cf FOREIGN KEY (a) REFERENCES public.t (a);
