-- Change column a.s text collate public.de → text
ALTER TABLE public.a ALTER COLUMN s TYPE text;

-- Change column a.t text → text collate pg_catalog.C
ALTER TABLE public.a ALTER COLUMN t TYPE text COLLATE pg_catalog."C";

-- Change column a.u text collate pg_catalog.C → varchar(10) collate public.de
-- Rows in the way: SELECT count(*) FROM public.a WHERE length(u) > 10;
ALTER TABLE public.a ALTER COLUMN u TYPE character varying(10) COLLATE public.de;
