-- Drop index t.i
DROP INDEX public.i;

-- Add index t.i
-- Rows in the way: SELECT count(*) FROM (SELECT FROM public.t WHERE b IS NOT NULL GROUP BY b HAVING count(*) > 1) AS repeated;
CREATE UNIQUE INDEX i ON public.t (b);

-- Change table t cluster
ALTER TABLE public.t CLUSTER ON i;

-- Change table t replica identity
ALTER TABLE public.t REPLICA IDENTITY USING INDEX i;
