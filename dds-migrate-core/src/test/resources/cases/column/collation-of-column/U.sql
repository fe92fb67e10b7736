-- Change column t.a text collate pg_catalog.POSIX → text collate pg_catalog.C
ALTER TABLE public.t ALTER COLUMN a TYPE text COLLATE pg_catalog."C";

-- Change column t.b varchar(10) collate pg_catalog.C → varchar(10)
ALTER TABLE public.t ALTER COLUMN b TYPE character varying(10);
