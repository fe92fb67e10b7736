-- Change sequence t_id_seq
ALTER SEQUENCE public.t_id_seq AS bigint MINVALUE 1 MAXVALUE 9223372036854775807;

-- Change column t.id integer → bigint
ALTER TABLE public.t ALTER COLUMN id TYPE bigint;
