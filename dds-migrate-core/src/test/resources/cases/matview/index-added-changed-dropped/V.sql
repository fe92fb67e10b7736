-- Drop index totals.a
DROP INDEX public.a;

-- Drop index totals.b
DROP INDEX public.b;

-- Add index totals.a
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.totals WHERE id IS NOT NULL GROUP BY id HAVING count(*) > 1) AS repeated;
CREATE UNIQUE INDEX a ON public.totals (id);

-- Add index totals.c
CREATE INDEX c ON public.totals (id, total);
