-- Drop statistics s_kinds
DROP STATISTICS public.s_kinds;

-- Drop statistics s_old
DROP STATISTICS public.s_old;

-- Add statistics s_expression
CREATE STATISTICS public.s_expression ON lower(c), (a + b) FROM public.orders;
COMMENT ON STATISTICS public.s_expression IS 'for sums';

-- Add statistics s_kinds
CREATE STATISTICS public.s_kinds (dependencies, mcv) ON a, b FROM public.orders;
COMMENT ON STATISTICS public.s_kinds IS 'stays';

-- Change statistics s_target
ALTER STATISTICS public.s_target SET STATISTICS 500;
