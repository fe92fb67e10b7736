-- Drop publication p
DROP PUBLICATION p;

-- Change column orders.a bigint → integer
-- Rows in the way: SELECT count(*) FROM public.orders WHERE a NOT BETWEEN -2147483648 AND 2147483647;
ALTER TABLE public.orders ALTER COLUMN a TYPE integer;

-- Add publication p
CREATE PUBLICATION p FOR TABLE ONLY public.orders (id, a) WHERE ((id > 5));
