-- Change column a.id no longer identity
ALTER TABLE public.a ALTER COLUMN id DROP IDENTITY;

-- Add sequence a_id_seq
CREATE SEQUENCE public.a_id_seq AS integer;

-- Change column a.id default none → nextval('public.a_id_seq'::regclass)
ALTER TABLE public.a ALTER COLUMN id SET DEFAULT nextval('public.a_id_seq'::regclass);

-- Change sequence a_id_seq
ALTER SEQUENCE public.a_id_seq OWNED BY public.a.id;
