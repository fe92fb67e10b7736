-- Change column a.s varchar(20) → varchar(40)
ALTER TABLE public.a ALTER COLUMN s TYPE character varying(40);
