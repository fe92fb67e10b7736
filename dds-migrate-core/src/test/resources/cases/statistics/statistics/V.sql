-- Drop statistics s
DROP STATISTICS public.s;

-- Drop statistics s2
DROP STATISTICS public.s2;

-- Add statistics s
CREATE STATISTICS public.s ON a, b FROM public.t;
COMMENT ON STATISTICS public.s IS 'ss';

-- Add statistics s2
CREATE STATISTICS public.s2 ON a, upper(c) FROM public.t;
