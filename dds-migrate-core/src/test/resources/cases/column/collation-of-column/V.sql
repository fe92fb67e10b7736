-- Change column t.a text collate pg_catalog.C → text collate pg_catalog.POSIX
ALTER TABLE public.t ALTER COLUMN a TYPE text COLLATE pg_catalog."POSIX";

-- Change column t.b varchar(10) → varchar(10) collate pg_catalog.C
ALTER TABLE public.t ALTER COLUMN b TYPE character varying(10) COLLATE pg_catalog."C";
