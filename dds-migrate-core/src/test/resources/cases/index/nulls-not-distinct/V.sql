-- Drop index a.i
DROP INDEX public.i;

-- Drop index a.j
DROP INDEX public.j;

-- Add index a.i
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.a GROUP BY x HAVING count(*) > 1) AS repeated;
CREATE UNIQUE INDEX i ON public.a (x) NULLS NOT DISTINCT;

-- Add index a.j
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.a WHERE y IS NOT NULL GROUP BY y HAVING count(*) > 1) AS repeated;
CREATE UNIQUE INDEX j ON public.a (y);
