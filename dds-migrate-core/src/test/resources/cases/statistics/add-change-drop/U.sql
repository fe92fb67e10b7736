-- Drop statistics s_expression
DROP STATISTICS public.s_expression;

-- Drop statistics s_kinds
DROP STATISTICS public.s_kinds;

-- Add statistics s_kinds
CREATE STATISTICS public.s_kinds (dependencies) ON a, b FROM public.orders;
COMMENT ON STATISTICS public.s_kinds IS 'stays';

-- Add statistics s_old
CREATE STATISTICS public.s_old ON a, c FROM public.orders;

-- Change statistics s_target
ALTER STATISTICS public.s_target SET STATISTICS -1;
