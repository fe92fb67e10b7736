-- Drop column p.b
ALTER TABLE ONLY public.p DROP COLUMN b;

-- Drop column l.b
ALTER TABLE public.l DROP COLUMN b;
