-- Change column a.b bit(4) → bit varying(4)
ALTER TABLE public.a ALTER COLUMN b TYPE bit varying(4);

-- Change column a.c character(5) → character(2)
-- Rows in the way: SELECT count(*) FROM public.a WHERE length(c) > 2;
ALTER TABLE public.a ALTER COLUMN c TYPE character(2);

-- Change column a.iv interval(3) → interval
ALTER TABLE public.a ALTER COLUMN iv TYPE interval;

-- Change column a.n numeric(10,2) → numeric(5,1)
-- Rows in the way: SELECT count(*) FROM public.a WHERE abs(round(n::numeric, 1)) >= 1e4;
ALTER TABLE public.a ALTER COLUMN n TYPE numeric(5,1);

-- Change column a.t time(2) without time zone → time without time zone
ALTER TABLE public.a ALTER COLUMN t TYPE time without time zone;

-- Change column a.ts timestamp(3) → timestamp(0)
ALTER TABLE public.a ALTER COLUMN ts TYPE timestamp(0) without time zone;

-- Change column a.v varchar(20) → varchar(5)
-- Rows in the way: SELECT count(*) FROM public.a WHERE length(v) > 5;
ALTER TABLE public.a ALTER COLUMN v TYPE character varying(5);

-- Change column a.vb bit varying(8) → bit varying
ALTER TABLE public.a ALTER COLUMN vb TYPE bit varying;
