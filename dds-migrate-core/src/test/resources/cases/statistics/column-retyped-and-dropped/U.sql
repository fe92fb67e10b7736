-- Add column orders.b integer
ALTER TABLE public.orders ADD COLUMN b integer;

-- Change column orders.a bigint → integer
-- Rows in the way: SELECT count(*) FROM public.orders WHERE a NOT BETWEEN -2147483648 AND 2147483647;
ALTER TABLE public.orders ALTER COLUMN a TYPE integer;

-- Add statistics s_b
CREATE STATISTICS public.s_b ON b, c FROM public.orders;
