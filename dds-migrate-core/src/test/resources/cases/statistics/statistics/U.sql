-- Drop statistics s
DROP STATISTICS public.s;

-- Drop statistics s2
DROP STATISTICS public.s2;

-- Add statistics s
CREATE STATISTICS public.s (ndistinct) ON a, b FROM public.t;

-- Add statistics s2
CREATE STATISTICS public.s2 ON a, lower(c) FROM public.t;
ALTER STATISTICS public.s2 SET STATISTICS 50;
