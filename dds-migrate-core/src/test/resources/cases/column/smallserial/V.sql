-- Change sequence t_a_seq
ALTER SEQUENCE public.t_a_seq AS integer MINVALUE 1 MAXVALUE 2147483647;

-- Change column t.a smallint → integer
ALTER TABLE public.t ALTER COLUMN a TYPE integer;
