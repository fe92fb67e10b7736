-- Change column a.b integer → bigint
ALTER TABLE public.a ALTER COLUMN b TYPE bigint;

-- Change column a.d real → double precision
ALTER TABLE public.a ALTER COLUMN d TYPE double precision;

-- Change column a.i smallint → integer
ALTER TABLE public.a ALTER COLUMN i TYPE integer;

-- Change column a.id bigint → integer
-- Rows in the way: SELECT count(*) FROM public.a WHERE id NOT BETWEEN -2147483648 AND 2147483647;
ALTER TABLE public.a ALTER COLUMN id TYPE integer;

-- Change column a.m numeric → money
ALTER TABLE public.a ALTER COLUMN m TYPE money;

-- Change column a.n numeric(12,4) → numeric(10,2)
-- Rows in the way: SELECT count(*) FROM public.a WHERE abs(round(n::numeric, 2)) >= 1e8;
ALTER TABLE public.a ALTER COLUMN n TYPE numeric(10,2);

-- Change column a.r double precision → real
ALTER TABLE public.a ALTER COLUMN r TYPE real;

-- Change column a.s integer → smallint
-- Rows in the way: SELECT count(*) FROM public.a WHERE s NOT BETWEEN -32768 AND 32767;
ALTER TABLE public.a ALTER COLUMN s TYPE smallint;
