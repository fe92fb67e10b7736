-- Change publication p
ALTER PUBLICATION p SET TABLE ONLY public.lines;

-- Drop table orders
DROP TABLE public.orders;
