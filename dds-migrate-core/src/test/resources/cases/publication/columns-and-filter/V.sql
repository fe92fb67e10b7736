-- Change publication p
ALTER PUBLICATION p SET TABLE ONLY public.orders (id, a) WHERE ((a > 5));
