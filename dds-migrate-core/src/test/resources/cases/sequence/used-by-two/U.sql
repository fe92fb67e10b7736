-- Add sequence s
CREATE SEQUENCE public.s;

-- Change column t.a default nextval('public.s2'::regclass) → nextval('public.s'::regclass)
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT nextval('public.s'::regclass);
SELECT setval('public.s', greatest(max(a) + 1, (SELECT last_value FROM public.s)), false) FROM public.t;

-- Change column u.a default nextval('public.s2'::regclass) → nextval('public.s'::regclass)
ALTER TABLE public.u ALTER COLUMN a SET DEFAULT nextval('public.s'::regclass);
SELECT setval('public.s', greatest(max(a) + 1, (SELECT last_value FROM public.s)), false) FROM public.u;

-- Drop sequence s2
DROP SEQUENCE public.s2;
