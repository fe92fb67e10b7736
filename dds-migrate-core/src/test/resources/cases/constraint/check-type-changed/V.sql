-- Change column t.a integer → bigint
ALTER TABLE public.t ALTER COLUMN a TYPE bigint;

-- Change column t.b text → varchar(10)
-- Rows in the way: SELECT count(*) FROM public.t WHERE length(b) > 10;
ALTER TABLE public.t ALTER COLUMN b TYPE character varying(10);
