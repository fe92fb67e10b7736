-- Change sequence t_id_seq
ALTER SEQUENCE public.t_id_seq AS integer MINVALUE 1 MAXVALUE 2147483647;

-- Change column t.id bigint → integer
-- Rows in the way: SELECT count(*) FROM public.t WHERE id NOT BETWEEN -2147483648 AND 2147483647;
ALTER TABLE public.t ALTER COLUMN id TYPE integer;
