-- Change column t.c no longer generated
ALTER TABLE public.t ALTER COLUMN c DROP EXPRESSION;

-- Change column t.a text → varchar(5)
-- Rows in the way: SELECT count(*) FROM public.t WHERE length(a) > 5;
ALTER TABLE public.t ALTER COLUMN a TYPE character varying(5);

-- Change column p.a text → varchar(5)
-- Rows in the way: SELECT count(*) FROM public.p WHERE length(a) > 5;
ALTER TABLE public.p ALTER COLUMN a TYPE character varying(5);

-- Change column t.c varchar → varchar(8)
-- Rows in the way: SELECT count(*) FROM public.t WHERE length(c) > 8;
ALTER TABLE public.t ALTER COLUMN c TYPE character varying(8);

-- Change column p.c varchar → varchar(8)
-- Rows in the way: SELECT count(*) FROM public.p WHERE length(c) > 8;
ALTER TABLE public.p ALTER COLUMN c TYPE character varying(8);

-- Change table p partition
ALTER TABLE public.t ATTACH PARTITION public.p FOR VALUES IN (0, 9);
