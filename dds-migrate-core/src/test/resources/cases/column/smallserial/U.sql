-- Change sequence t_a_seq
ALTER SEQUENCE public.t_a_seq AS smallint MINVALUE 1 MAXVALUE 32767;

-- Change column t.a integer → smallint
ALTER TABLE public.t ALTER COLUMN a TYPE smallint;
