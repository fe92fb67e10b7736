-- Change column a.v default 3 → none
ALTER TABLE public.a ALTER COLUMN v DROP DEFAULT;

-- Change column a.v not null → null
ALTER TABLE public.a ALTER COLUMN v DROP NOT NULL;

-- Change column a.x not null → null
ALTER TABLE public.a ALTER COLUMN x DROP NOT NULL;

-- Change column a.y null → not null
-- Rows in the way: SELECT count(*) FROM public.a WHERE y IS NULL;
ALTER TABLE public.a ALTER COLUMN y SET NOT NULL;

-- Change column a.z not null → null
ALTER TABLE public.a ALTER COLUMN z DROP NOT NULL;
