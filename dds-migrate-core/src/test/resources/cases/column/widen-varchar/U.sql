-- Change column a.s varchar(40) → varchar(20)
-- Rows in the way: SELECT count(*) FROM public.a WHERE length(s) > 20;
ALTER TABLE public.a ALTER COLUMN s TYPE character varying(20);
