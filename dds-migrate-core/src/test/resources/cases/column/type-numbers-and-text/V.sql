-- Change column a.b boolean → text
ALTER TABLE public.a ALTER COLUMN b TYPE text;

-- Change column a.c character(3) → varchar(3)
ALTER TABLE public.a ALTER COLUMN c TYPE character varying(3);

-- Change column a.d double precision → numeric(20,5)
-- Rows in the way: SELECT count(*) FROM public.a WHERE abs(round(d::numeric, 5)) >= 1e15;
ALTER TABLE public.a ALTER COLUMN d TYPE numeric(20,5);

-- Change column a.i integer → text
ALTER TABLE public.a ALTER COLUMN i TYPE text;

-- Change column a.n numeric → varchar(40)
ALTER TABLE public.a ALTER COLUMN n TYPE character varying(40);

-- Change column a.t varchar(10) → character(12)
ALTER TABLE public.a ALTER COLUMN t TYPE character(12) USING t::char(12);
