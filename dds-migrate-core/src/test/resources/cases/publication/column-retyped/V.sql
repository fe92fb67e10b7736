-- Drop publication p
DROP PUBLICATION p;

-- Change column orders.a integer → bigint
ALTER TABLE public.orders ALTER COLUMN a TYPE bigint;

-- Add publication p
CREATE PUBLICATION p FOR TABLE ONLY public.orders (id, a) WHERE ((id > 5));
