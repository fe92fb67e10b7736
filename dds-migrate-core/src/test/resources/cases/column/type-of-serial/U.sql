-- Change sequence a_id_seq
ALTER SEQUENCE public.a_id_seq AS integer MINVALUE 1 MAXVALUE 2147483647;

-- Change column a.id bigint → integer
-- Rows in the way: SELECT count(*) FROM public.a WHERE id NOT BETWEEN -2147483648 AND 2147483647;
ALTER TABLE public.a ALTER COLUMN id TYPE integer;

-- Change column a.n bigint → integer
-- Rows in the way: SELECT count(*) FROM public.a WHERE n NOT BETWEEN -2147483648 AND 2147483647;
ALTER TABLE public.a ALTER COLUMN n TYPE integer;

-- Change column a.n identity
ALTER TABLE public.a ALTER COLUMN n SET MINVALUE 1 SET MAXVALUE 2147483647;
