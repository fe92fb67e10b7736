-- Change column a.id default nextval('public.s1'::regclass) → nextval('public.s2'::regclass)
ALTER TABLE public.a ALTER COLUMN id SET DEFAULT nextval('public.s2'::regclass);
