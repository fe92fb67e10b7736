-- Change column a.id default nextval('public.s2'::regclass) → nextval('public.s1'::regclass)
ALTER TABLE public.a ALTER COLUMN id SET DEFAULT nextval('public.s1'::regclass);
