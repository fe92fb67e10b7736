-- Change column a.n default 5 → none
ALTER TABLE public.a ALTER COLUMN n DROP DEFAULT;

-- Change column a.n integer → text
ALTER TABLE public.a ALTER COLUMN n TYPE text;

-- Change column a.n default none → '5'::text
ALTER TABLE public.a ALTER COLUMN n SET DEFAULT '5'::text;
