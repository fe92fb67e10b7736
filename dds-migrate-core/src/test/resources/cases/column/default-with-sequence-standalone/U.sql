-- Add sequence s
CREATE SEQUENCE public.s START WITH 100;

-- Change column t.a default none → nextval('public.s'::regclass)
ALTER TABLE public.t ALTER COLUMN a SET DEFAULT nextval('public.s'::regclass);
SELECT setval('public.s', greatest(max(a) + 1, 100), false) FROM public.t;
