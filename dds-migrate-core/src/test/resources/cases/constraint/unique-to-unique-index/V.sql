-- Drop unique t.u
ALTER TABLE public.t DROP CONSTRAINT u;

-- Add index t.u
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.t WHERE a IS NOT NULL AND b IS NOT NULL GROUP BY a, b HAVING count(*) > 1) AS repeated;
CREATE UNIQUE INDEX u ON public.t (a, b);
