-- Add sequence a_id_seq
CREATE SEQUENCE public.a_id_seq AS integer;

-- Change sequence a_id_seq
ALTER SEQUENCE public.a_id_seq OWNED BY public.a.id;

-- Add sequence s
CREATE SEQUENCE public.s INCREMENT BY 5 START WITH 100;

-- Change column a.id default none → nextval('public.a_id_seq'::regclass)
ALTER TABLE public.a ALTER COLUMN id SET DEFAULT nextval('public.a_id_seq'::regclass);
SELECT setval('public.a_id_seq', greatest(max(id) + 1, 1), false) FROM public.a;

-- Change column a.n default none → nextval('public.s'::regclass)
ALTER TABLE public.a ALTER COLUMN n SET DEFAULT nextval('public.s'::regclass);
SELECT setval('public.s', greatest(max(n) + 5, 100), false) FROM public.a;
