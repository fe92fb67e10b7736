-- Add column orders.b integer
ALTER TABLE public.orders ADD COLUMN b integer;

-- Change column orders.a bigint → integer
ALTER TABLE public.orders ALTER COLUMN a TYPE integer;

-- Add statistics s_b
CREATE STATISTICS public.s_b ON b, c FROM public.orders;
