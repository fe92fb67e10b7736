-- Change column a.b text → boolean
ALTER TABLE public.a ALTER COLUMN b TYPE boolean USING b::boolean;

-- Change column a.c varchar(3) → character(3)
ALTER TABLE public.a ALTER COLUMN c TYPE character(3);

-- Change column a.d numeric(20,5) → double precision
ALTER TABLE public.a ALTER COLUMN d TYPE double precision;

-- Change column a.i text → integer
ALTER TABLE public.a ALTER COLUMN i TYPE integer USING i::integer;

-- Change column a.n varchar(40) → numeric
ALTER TABLE public.a ALTER COLUMN n TYPE numeric USING n::numeric;

-- Change column a.t character(12) → varchar(10)
-- Rows in the way: SELECT count(*) FROM public.a WHERE length(t) > 10;
ALTER TABLE public.a ALTER COLUMN t TYPE character varying(10);
