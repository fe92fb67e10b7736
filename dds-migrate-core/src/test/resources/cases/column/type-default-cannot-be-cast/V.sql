-- Change column a.n default '5'::text → none
ALTER TABLE public.a ALTER COLUMN n DROP DEFAULT;

-- Change column a.n text → integer
ALTER TABLE public.a ALTER COLUMN n TYPE integer USING n::int;

-- Change column a.n default none → 5
ALTER TABLE public.a ALTER COLUMN n SET DEFAULT 5;
