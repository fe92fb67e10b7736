-- Change column a.s varchar(40) → varchar(20)
ALTER TABLE public.a ALTER COLUMN s TYPE character varying(20);
