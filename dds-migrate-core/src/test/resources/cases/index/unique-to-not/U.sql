-- Drop index t.i
DROP INDEX public.i;

-- Add index t.i
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.t WHERE a IS NOT NULL GROUP BY a HAVING count(*) > 1) AS repeated;
CREATE UNIQUE INDEX i ON public.t (a);
