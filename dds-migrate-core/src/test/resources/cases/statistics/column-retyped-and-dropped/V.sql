-- Drop statistics s_b
DROP STATISTICS public.s_b;

-- Change column orders.a integer → bigint
ALTER TABLE public.orders ALTER COLUMN a TYPE bigint;

-- Drop column orders.b
ALTER TABLE public.orders DROP COLUMN b;
