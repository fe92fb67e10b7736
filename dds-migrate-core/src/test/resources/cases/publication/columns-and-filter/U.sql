-- Change publication p
ALTER PUBLICATION p SET TABLE ONLY public.orders;
