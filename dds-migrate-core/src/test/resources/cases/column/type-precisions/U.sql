-- Change column a.b bit varying(4) → bit(4)
ALTER TABLE public.a ALTER COLUMN b TYPE bit(4);

-- Change column a.c character(2) → character(5)
ALTER TABLE public.a ALTER COLUMN c TYPE character(5);

-- Change column a.iv interval → interval(3)
ALTER TABLE public.a ALTER COLUMN iv TYPE interval(3);

-- Change column a.n numeric(5,1) → numeric(10,2)
-- Rows in the way: SELECT count(*) FROM public.a WHERE abs(round(n::numeric, 2)) >= 1e8;
ALTER TABLE public.a ALTER COLUMN n TYPE numeric(10,2);

-- Change column a.t time without time zone → time(2) without time zone
ALTER TABLE public.a ALTER COLUMN t TYPE time(2) without time zone;

-- Change column a.ts timestamp(0) → timestamp(3)
ALTER TABLE public.a ALTER COLUMN ts TYPE timestamp(3) without time zone;

-- Change column a.v varchar(5) → varchar(20)
ALTER TABLE public.a ALTER COLUMN v TYPE character varying(20);

-- Change column a.vb bit varying → bit varying(8)
ALTER TABLE public.a ALTER COLUMN vb TYPE bit varying(8);
