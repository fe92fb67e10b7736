-- Change column a.x default '0'::text → none
ALTER TABLE public.a ALTER COLUMN x DROP DEFAULT;

-- Change column a.x text → integer
ALTER TABLE public.a ALTER COLUMN x TYPE integer USING x::int;

-- Change column a.x default none → 0
ALTER TABLE public.a ALTER COLUMN x SET DEFAULT 0;

-- Change column a.x null → not null, filled with 0
UPDATE public.a SET x = 0 WHERE x IS NULL;
ALTER TABLE public.a ALTER COLUMN x SET NOT NULL;
