-- Drop publication gone
DROP PUBLICATION gone;

-- Change publication changed
ALTER PUBLICATION changed SET TABLE ONLY public.lines, ONLY public.orders;
ALTER PUBLICATION changed SET (publish = 'insert, update');

-- Add publication empty_one
CREATE PUBLICATION empty_one;

-- Add publication odd Name
CREATE PUBLICATION "odd Name" FOR TABLE ONLY public.lines;
