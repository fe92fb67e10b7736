-- Add sequence s2
CREATE SEQUENCE public.s2;

-- Change column t.a default nextval('public.s'::regclass) → nextval('public.s2'::regclass)
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT nextval('public.s2'::regclass);
SELECT setval('public.s2', greatest(max(a) + 1, (SELECT last_value FROM public.s2)), false) FROM public.t;

-- Change column u.a default nextval('public.s'::regclass) → nextval('public.s2'::regclass)
ALTER TABLE public.u ALTER COLUMN a SET DEFAULT nextval('public.s2'::regclass);
SELECT setval('public.s2', greatest(max(a) + 1, (SELECT last_value FROM public.s2)), false) FROM public.u;

-- Drop sequence s
DROP SEQUENCE public.s;
