-- Drop index t.u
DROP INDEX public.u;

-- Add unique t.u
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.t WHERE a IS NOT NULL AND b IS NOT NULL GROUP BY a, b HAVING count(*) > 1) AS repeated;
ALTER TABLE public.t ADD CONSTRAINT u UNIQUE (a, b);
