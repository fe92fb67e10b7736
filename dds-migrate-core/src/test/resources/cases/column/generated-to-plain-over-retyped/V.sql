-- Change column t.c no longer generated
ALTER TABLE public.t ALTER COLUMN c DROP EXPRESSION;

-- Change column t.a text → varchar(9)
-- Rows in the way: SELECT count(*) FROM public.t WHERE length(a) > 9;
ALTER TABLE public.t ALTER COLUMN a TYPE character varying(9);

-- Change column t.c varchar → varchar(3)
-- Rows in the way: SELECT count(*) FROM public.t WHERE length(c) > 3;
ALTER TABLE public.t ALTER COLUMN c TYPE character varying(3);
