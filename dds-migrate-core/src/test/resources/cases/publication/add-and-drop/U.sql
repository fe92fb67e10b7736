-- Drop publication empty_one
DROP PUBLICATION empty_one;

-- Drop publication odd Name
DROP PUBLICATION "odd Name";

-- Change publication changed
ALTER PUBLICATION changed SET TABLE ONLY public.orders;
ALTER PUBLICATION changed SET (publish = insert);

-- Add publication gone
CREATE PUBLICATION gone FOR TABLE ONLY public.orders;
