-- Change sequence t_a_seq
ALTER SEQUENCE public.t_a_seq AS smallint MINVALUE 1 MAXVALUE 32767;

-- Change column t.a integer → smallint
-- Rows in the way: SELECT count(*) FROM public.t WHERE a NOT BETWEEN -32768 AND 32767;
ALTER TABLE public.t ALTER COLUMN a TYPE smallint;
