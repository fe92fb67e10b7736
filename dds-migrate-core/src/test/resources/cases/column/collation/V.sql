-- Change column a.s text → text collate public.de
ALTER TABLE public.a ALTER COLUMN s TYPE text COLLATE public.de;

-- Change column a.t text collate pg_catalog.C → text
ALTER TABLE public.a ALTER COLUMN t TYPE text;

-- Change column a.u varchar(10) collate public.de → text collate pg_catalog.C
ALTER TABLE public.a ALTER COLUMN u TYPE text COLLATE pg_catalog."C";
