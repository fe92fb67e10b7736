-- Change column a.id default nextval('public.a_id_seq'::regclass) → none
ALTER TABLE public.a ALTER COLUMN id DROP DEFAULT;

-- Change column a.n default nextval('public.a_n_seq'::regclass) → none
ALTER TABLE public.a ALTER COLUMN n DROP DEFAULT;

-- Drop sequence a_id_seq
DROP SEQUENCE public.a_id_seq;

-- Drop sequence a_n_seq
DROP SEQUENCE public.a_n_seq;
