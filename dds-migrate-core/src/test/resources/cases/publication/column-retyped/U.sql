-- Drop publication p
DROP PUBLICATION p;

-- Change column orders.a bigint → integer
ALTER TABLE public.orders ALTER COLUMN a TYPE integer;

-- Add publication p
CREATE PUBLICATION p FOR TABLE ONLY public.orders (id, a) WHERE ((id > 5));
