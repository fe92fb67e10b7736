-- Change column a.b bigint → integer
-- Rows in the way: SELECT count(*) FROM public.a WHERE b NOT BETWEEN -2147483648 AND 2147483647;
ALTER TABLE public.a ALTER COLUMN b TYPE integer;

-- Change column a.d double precision → real
ALTER TABLE public.a ALTER COLUMN d TYPE real;

-- Change column a.i integer → smallint
-- Rows in the way: SELECT count(*) FROM public.a WHERE i NOT BETWEEN -32768 AND 32767;
ALTER TABLE public.a ALTER COLUMN i TYPE smallint;

-- Change column a.id integer → bigint
ALTER TABLE public.a ALTER COLUMN id TYPE bigint;

-- Change column a.m money → numeric
ALTER TABLE public.a ALTER COLUMN m TYPE numeric;

-- Change column a.n numeric(10,2) → numeric(12,4)
-- Rows in the way: SELECT count(*) FROM public.a WHERE abs(round(n::numeric, 4)) >= 1e8;
ALTER TABLE public.a ALTER COLUMN n TYPE numeric(12,4);

-- Change column a.r real → double precision
ALTER TABLE public.a ALTER COLUMN r TYPE double precision;

-- Change column a.s smallint → integer
ALTER TABLE public.a ALTER COLUMN s TYPE integer;
