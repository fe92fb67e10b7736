-- Add sequence a_id_seq
CREATE SEQUENCE public.a_id_seq AS integer;

-- Add sequence a_n_seq
CREATE SEQUENCE public.a_n_seq;

-- Change column a.id default none → nextval('public.a_id_seq'::regclass)
ALTER TABLE public.a ALTER COLUMN id SET DEFAULT nextval('public.a_id_seq'::regclass);

-- Change sequence a_id_seq
ALTER SEQUENCE public.a_id_seq OWNED BY public.a.id;

-- Change column a.n default none → nextval('public.a_n_seq'::regclass)
ALTER TABLE public.a ALTER COLUMN n SET DEFAULT nextval('public.a_n_seq'::regclass);

-- Change sequence a_n_seq
ALTER SEQUENCE public.a_n_seq OWNED BY public.a.n;
