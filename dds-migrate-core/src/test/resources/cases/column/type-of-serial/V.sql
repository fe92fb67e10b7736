-- Change sequence a_id_seq
ALTER SEQUENCE public.a_id_seq AS bigint MINVALUE 1 MAXVALUE 9223372036854775807;

-- Change column a.id integer → bigint
ALTER TABLE public.a ALTER COLUMN id TYPE bigint;

-- Change column a.n integer → bigint
ALTER TABLE public.a ALTER COLUMN n TYPE bigint;

-- Change column a.n identity
ALTER TABLE public.a ALTER COLUMN n SET MINVALUE 1 SET MAXVALUE 9223372036854775807;
